import type { Consultation } from '../../../contract/consultation.ts'
import type { Evidence } from '../../../triage/evidence.ts'

/** What the rules see of a consultation. */
export const evidenceOf = (consultation: Consultation): Evidence => ({
  findings: consultation.findings,
  ages: consultation.facts.ages,
  sexes: consultation.facts.sexes,
  declined: consultation.facts.declined,
  presentations: consultation.presentations,
  asked: consultation.asked,
  screens: consultation.screens,
  floor: consultation.floor,
  outOfSight: consultation.facts.asking === 'not-with-them',
})

/** The same without some findings: as if they had never been told. */
export const without = (evidence: Evidence, findings: readonly string[]): Evidence => ({
  ...evidence,
  findings: Object.fromEntries(Object.entries(evidence.findings).filter(([id]) => !findings.includes(id))),
})
