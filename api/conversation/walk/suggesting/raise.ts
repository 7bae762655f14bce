import type { TriageReply } from '../../../contract/reply.ts'
import type { TriageRequest } from '../../../contract/request.ts'
import type { Suggestion } from '../../../assistant/assistant.ts'
import type { HeardFinding } from '../../../understanding/understanding.ts'
import { askedIfNone } from '../../../triage/asked-if-none.ts'
import { bounds } from '../../../triage/bounds.ts'
import { certainRank } from '../../../triage/certain-rank.ts'
import type { Evidence } from '../../../triage/evidence.ts'
import { forcedAnswer } from '../../../triage/forced-answer.ts'
import { outranks } from '../../../triage/urgency.ts'
import { catchAll } from '../catch-all.ts'
import type { Navigator } from '../navigator.ts'
import { evidenceOf } from '../state/evidence.ts'
import { withHeardFindings } from '../state/heard.ts'
import { withNeeds } from '../state/needs.ts'
import type { Outcome } from '../steps.ts'
import type { Moment, Turn } from '../turn.ts'
import { listen, nextOutcome, replyOf } from '../walk.ts'
import { heardByModel, isAtHome, tellsSex } from './heard-by-model.ts'
import { nearerNeeds } from './nearer-needs.ts'

/** An answer that a raise may give by itself: below this, the person is asked first. */
const leastRank = 5

type Told = { readonly findings: readonly HeardFinding[]; readonly presentations: readonly string[] }
type Raised = { readonly turn: Turn; readonly outcome: Outcome }

/** The turn as if the person had also said this. What the rules found stays; things are only added. */
const told = (turn: Turn, { findings, presentations }: Told): Turn => {
  const heard = { ...turn.heard, findings: [...turn.heard.findings, ...findings] }
  const heardToo = withHeardFindings(turn.consultation, { ...turn.heard, findings })
  const needs = [...new Set([...heardToo.presentations, ...presentations])]
  const said = (turn.request.message ?? '').trim() !== ''
  const consultation = withNeeds(turn.navigator, { ...heardToo, presentations: needs }, { heard: turn.heard, said })
  return { ...turn, heard, consultation }
}

const rankOf = (outcome: Outcome): number => (outcome.step.kind === 'reach' ? outcome.step.disposition.rank : -1)

/** An answer of its own: only a pressing one, and only above what the rules gave. */
const isMorePressing = (raised: Outcome, ruled: Outcome): boolean =>
  rankOf(raised) >= leastRank && rankOf(raised) > rankOf(ruled)

/** Can the bound of questions still cut something off, so that more complaints could crowd out a question? */
const isCrowded = ({ outcome, turn }: Raised): boolean =>
  outcome.step.kind !== 'ask' || outcome.step.question.about >= bounds.screens - turn.consultation.screens

/** Every need the rules had is still in play, is asked in full, and nothing is crowded out. */
const keepsNeeds = (ruled: Turn, raised: Raised): boolean => {
  const { presentations } = raised.turn.consultation
  const before = ruled.consultation.presentations
  if (before.length === 0 || !before.every((id) => presentations.includes(id))) return false
  if (presentations.length > before.length && presentations.length > bounds.complaintsAskedInFull) return false
  return presentations.length === before.length || !isCrowded(raised)
}

const isNoLessUrgent = (before: Turn, after: Turn): boolean => {
  const { triage } = before.navigator
  const was = forcedAnswer(triage, evidenceOf(before.consultation))
  const is = forcedAnswer(triage, evidenceOf(after.consultation))
  return was === null || (is !== null && !outranks(triage.urgency, was, is))
}

/** What the rules would ask from here; a person who names no need ends with the catch-all. */
const rulesEvidence = ({ navigator, consultation }: Turn): Evidence => {
  const evidence = evidenceOf(consultation)
  const presentations = evidence.presentations.length > 0 ? evidence.presentations : [catchAll(navigator, 'health')]
  return { ...evidence, presentations }
}

/** Is every sign still asked about that the rules would ask about, and that could end higher than this must? */
const asksAllThatMatters = (turn: Turn, raised: Raised, certain: number): boolean => {
  const { triage, suggestible } = turn.navigator
  const after = evidenceOf(raised.turn.consultation)
  const asked = askedIfNone(triage, after)
  return [...askedIfNone(triage, rulesEvidence(turn))].every(
    (id) => asked.has(id) || after.findings[id] === 'present' || (suggestible.topRanks.get(id) ?? 0) <= certain,
  )
}

/** Another question: only in place of a question, and only where it can end no lower. */
const asksBetter = (turn: Turn, ruled: Outcome, raised: Raised): boolean => {
  if (raised.outcome.step.kind !== 'ask' || turn.consultation.withdrawing.length > 0) return false
  if (ruled.step.kind === 'reach') return false
  if (ruled.step.kind === 'inform') return raised.turn.heard.findings.length > turn.heard.findings.length
  const certain = certainRank(turn.navigator.triage, evidenceOf(raised.turn.consultation))
  const added = raised.turn.heard.findings.slice(turn.heard.findings.length)
  const changesNobody = !added.some((finding) => tellsSex(turn, finding))
  const endsNoLower =
    certain >= leastRank || (changesNobody && keepsNeeds(turn, raised) && isNoLessUrgent(turn, raised.turn))
  return endsNoLower && asksAllThatMatters(turn, raised, certain)
}

/** What to try, the fullest first. */
const triesFor = (turn: Turn, suggestion: Suggestion): readonly Told[] => {
  const findings = heardByModel(turn, suggestion)
  const safe = findings.filter((finding) => !tellsSex(turn, finding))
  const atHome = safe.filter((finding) => isAtHome(turn, finding))
  const { suggestible } = turn.navigator
  const presentations = suggestion.presentations.filter((id) => suggestible.presentations.has(id)).slice(0, 1)
  const added = turn.consultation.presentations.length > 0 ? presentations : []
  return [
    { findings, presentations: [] },
    { findings: safe, presentations: added },
    { findings: safe, presentations: [] },
    { findings: atHome, presentations: [] },
  ]
}

const raisedOutcome = (turn: Turn, ruled: Outcome, suggestion: Suggestion): Raised | null => {
  const tries = triesFor(turn, suggestion)
    .filter(({ findings, presentations }) => findings.length + presentations.length > 0)
    .map((more) => told(turn, more))
    .map((more): Raised => ({ turn: more, outcome: nextOutcome(more) }))
  return (
    tries.find(({ outcome }) => isMorePressing(outcome, ruled)) ??
    tries.find((raised) => asksBetter(turn, ruled, raised)) ??
    nearerNeeds(turn, ruled, suggestion)
  )
}

/**
 * What a model's suggestion adds to a turn that the rules have answered: a more pressing answer, or a better question;
 * null when it adds nothing. It never removes, denies or lowers, and never ends a conversation below rank 5.
 * Pure: `moment.freshId` is the id of the consultation that the rules' reply carries.
 */
export const raiseOf = (
  navigator: Navigator,
  request: TriageRequest,
  moment: Moment,
  suggestion: Suggestion,
): TriageReply | null => {
  const turn = listen(navigator, request, moment)
  const raised = raisedOutcome(turn, nextOutcome(turn), suggestion)
  return raised === null ? null : replyOf(raised.turn, raised.outcome)
}
