import type { z } from 'zod'
import type { Receipt } from '../../../contract/step.ts'
import type { Override, Reason } from '../../../triage/step.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'
import { overrideText } from './reasons.ts'

type View = z.infer<typeof Receipt>

/** What was decided on: rules, answers, what was never asked, and what lifted or held the answer. */
export const receiptFor = (
  turn: Turn,
  reasons: readonly Reason[],
  overrides: readonly Override[],
  notAsked: readonly string[],
): View => {
  const { navigator, consultation, moment } = turn
  const labelled = (finding: string) => ({ finding, label: navigator.index.findings.get(finding)?.label ?? finding })
  const answered = Object.entries(consultation.findings).map(([finding, state]) => ({ ...labelled(finding), state }))
  const withdrawn = consultation.withdrawn.map((finding) =>
    say(navigator.knowledge, consultation.language, 'override.withdrawn', { label: labelled(finding).label }),
  )
  return {
    knowledge: navigator.knowledge.version,
    at: moment.at.toString({ smallestUnit: 'second' }),
    rules: reasons.map(({ rule }) => rule),
    asked: answered,
    notAsked: notAsked.map(labelled),
    overrides: [...withdrawn, ...overrides.map((override) => overrideText(turn, override))],
    ticket: null,
  }
}
