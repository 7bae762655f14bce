import type { Consultation } from '../../../contract/consultation.ts'
import type { FindingState } from '../../../triage/evidence.ts'
import type { HeardFinding, Understanding } from '../../../understanding/understanding.ts'

const strength: Readonly<Record<FindingState, number>> = { absent: 0, unsure: 1, present: 2 }

/** Heard again, a finding only ever rises. */
const higher = (known: FindingState | undefined, heard: FindingState): FindingState =>
  known !== undefined && strength[known] > strength[heard] ? known : heard

/** Told as present before and denied now: not withdrawn, but a question. */
const contradicts = (consultation: Consultation, { finding, state }: HeardFinding): boolean =>
  state === 'absent' && consultation.findings[finding] === 'present'

/** The findings of one message, merged into what was known: a sign never falls because of a later sentence. */
export const withHeardFindings = (consultation: Consultation, { findings }: Understanding): Consultation => {
  const merged: Record<string, FindingState> = { ...consultation.findings }
  for (const { finding, state } of findings) merged[finding] = higher(merged[finding], state)
  const contradicted = findings.filter((heard) => contradicts(consultation, heard)).map(({ finding }) => finding)
  return {
    ...consultation,
    findings: merged,
    withdrawing: [...new Set([...consultation.withdrawing, ...contradicted])],
  }
}
