import type { Consultation } from '../../../contract/consultation.ts'
import type { Navigator } from '../navigator.ts'

/** A consultation that begins here. */
export const emptyConsultation = (id: string, knowledge: string, language: string): Consultation => ({
  id,
  schema: 1,
  knowledge,
  findings: {},
  facts: { ages: [], sexes: [], declined: [], asking: null },
  presentations: [],
  asked: [],
  screens: 0,
  questions: 0,
  pending: null,
  withdrawing: [],
  withdrawn: [],
  language,
  floor: null,
})

/**
 * The consultation so far, or a new one. From another knowledge version, known ids are kept and unknown ones dropped:
 * states and floor stay as they are, so nothing is lowered, and what is missing is asked again.
 */
export const openConsultation = (
  { knowledge, index }: Navigator,
  sent: Consultation | null | undefined,
  fresh: { readonly id: string; readonly language: string },
): Consultation => {
  if (!sent) return emptyConsultation(fresh.id, knowledge.version, fresh.language)
  const known = (ids: readonly string[]) => ids.filter((id) => index.findings.has(id))
  return {
    ...sent,
    knowledge: knowledge.version,
    findings: Object.fromEntries(Object.entries(sent.findings).filter(([id]) => index.findings.has(id))),
    presentations: sent.presentations.filter((id) => index.pathways.has(id)),
    asked: known(sent.asked),
    withdrawing: known(sent.withdrawing),
    withdrawn: known(sent.withdrawn),
  }
}
