import type { Code } from '../../../../knowledge/schema/disposition.ts'
import type { Consultation } from '../../../contract/consultation.ts'
import type { TriageRequest } from '../../../contract/request.ts'
import { moreUrgent } from '../../../triage/urgency.ts'
import type { Verdict } from '../../../triage/step.ts'
import type { Navigator } from '../navigator.ts'

type Corrections = NonNullable<TriageRequest['corrections']>

/** Taken back, an emergency sign leaves this behind (triage rule 11). */
const floorWhenOver: Code = 'urgent-care'

/**
 * "That is not right." An emergency sign that was told waits for a second screen that names it; anything else is
 * corrected at once, and a raising correction always is.
 */
export const withCorrections = (
  { index, emergencySigns }: Navigator,
  consultation: Consultation,
  corrections: Corrections | null | undefined,
): Consultation =>
  (corrections ?? [])
    .filter(({ finding }) => index.findings.has(finding))
    .reduce<Consultation>((corrected, { finding, state }) => {
      const lowers = corrected.findings[finding] === 'present' && state !== 'present'
      return lowers && emergencySigns.all.has(finding)
        ? { ...corrected, withdrawing: [...new Set([...corrected.withdrawing, finding])] }
        : { ...corrected, findings: { ...corrected.findings, [finding]: state } }
    }, consultation)

const bare = (code: Code): Verdict => ({ code, within: 'now', route: null, reasons: [], from: '' })

/** What the second screen may be answered with. */
export const correctionChoices = ['now', 'over', 'not-meant'] as const
export type CorrectionChoice = (typeof correctionChoices)[number]

/** The second screen answered: only this withdraws an emergency sign, and what is merely over keeps a floor. */
export const withWithdrawal = (
  { index, triage, emergencySigns }: Navigator,
  consultation: Consultation,
  finding: string,
  choice: CorrectionChoice,
): Consultation => {
  const settled = {
    ...consultation,
    withdrawing: consultation.withdrawing.filter((id) => id !== finding),
    pending: null,
  }
  const stillCounts = choice === 'over' && index.findings.get(finding)?.countsWhenOver === true
  if (choice === 'now' || stillCounts) return settled
  const leavesFloor = choice === 'over' && emergencySigns.all.has(finding)
  return {
    ...settled,
    findings: { ...settled.findings, [finding]: 'absent' },
    withdrawn: [...new Set([...settled.withdrawn, finding])],
    floor: leavesFloor
      ? moreUrgent(triage, bare(settled.floor ?? floorWhenOver), bare(floorWhenOver)).code
      : settled.floor,
  }
}
