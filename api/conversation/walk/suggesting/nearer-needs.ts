import type { Suggestion } from '../../../assistant/assistant.ts'
import { bounds } from '../../../triage/bounds.ts'
import { nearestNeeds, presentationQuestion } from '../asking/presentation.ts'
import { put } from '../asking/put.ts'
import { kindOf } from '../asking/question-id.ts'
import type { Outcome } from '../steps.ts'
import type { Turn } from '../turn.ts'
import { heardByModel } from './heard-by-model.ts'

/** How many needs a model may put before those that the rules offer. */
const mostNearer = 3

/**
 * "Which of these is nearest?" once more, with the needs that a model thinks likeliest before those the rules offered.
 * The person chooses; "none" means what it meant. Null when that was not the question, or nothing comes nearer.
 */
export const nearerNeeds = (
  turn: Turn,
  ruled: Outcome,
  suggestion: Suggestion,
): { readonly turn: Turn; readonly outcome: Outcome } | null => {
  const { navigator, consultation } = turn
  if (ruled.step.kind !== 'ask' || kindOf(ruled.step.question.id) !== 'presentation') return null
  const bySigns = heardByModel(turn, suggestion).flatMap(
    ({ finding }) => navigator.index.findings.get(finding)?.suggests.slice(0, 1) ?? [],
  )
  const nearer = [...new Set([...bySigns, ...suggestion.presentations])]
    .filter((id) => navigator.suggestible.presentations.has(id))
    .slice(0, mostNearer)
  const shown = ruled.consultation.pending?.shown ?? []
  const offered = [...new Set([...nearestNeeds(navigator, nearer).slice(0, nearer.length), ...shown])]
  if (nearer.length === 0 || offered.join() === shown.join()) return null
  const build = (id: string) =>
    presentationQuestion(navigator, consultation, { offered, reason: 'several' }, { id, about: bounds.screens })
  const { question, consultation: waiting } = put(consultation, 'presentation', offered, build)
  return { turn, outcome: { status: 'asked', step: { kind: 'ask', question }, consultation: waiting } }
}
