import type { Consultation } from '../../../contract/consultation.ts'
import type { HeardPresentation, Understanding } from '../../../understanding/understanding.ts'
import { catchAll } from '../catch-all.ts'
import type { Navigator } from '../navigator.ts'
import { say } from '../wording.ts'

const added = (consultation: Consultation, pathways: readonly string[]): Consultation => ({
  ...consultation,
  presentations: [...new Set([...consultation.presentations, ...pathways])],
})

const isCertain = ({ knowledge }: Navigator, { score }: HeardPresentation): boolean =>
  score >= Number(say(knowledge, 'en', 'understanding.certain'))

/** Pathways that the findings now known ask for, when nobody said what is wrong in so many words. */
const suggested = ({ index }: Navigator, { findings }: Consultation): string[] =>
  Object.entries(findings)
    .filter(([, state]) => state !== 'absent')
    .flatMap(([id]) => index.findings.get(id)?.suggests ?? [])

const heardSign = ({ index }: Navigator, heard: Understanding): boolean =>
  heard.findings.some(({ finding, state }) => state !== 'absent' && index.findings.get(finding)?.kind === 'sign')

/**
 * What the person needs help with, as far as it is plain. Certain needs are all taken; then what the findings suggest;
 * serious words without a name go straight to the catch-all and its general screen.
 */
export const withNeeds = (navigator: Navigator, consultation: Consultation, heard: Understanding): Consultation => {
  const certain = heard.presentations.filter((presentation) => isCertain(navigator, presentation))
  const isCatchAll = (id: string) => navigator.index.pathways.get(id)?.catchAll === true
  if (certain.length > 0) {
    const named = { ...consultation, presentations: consultation.presentations.filter((id) => !isCatchAll(id)) }
    return added(
      named,
      certain.map(({ pathway }) => pathway),
    )
  }
  if (consultation.presentations.length > 0) return consultation
  const bySuggestion = suggested(navigator, consultation)
  if (bySuggestion.length > 0) return added(consultation, bySuggestion)
  const unnamed = heard.serious.length > 0 || (heardSign(navigator, heard) && heard.presentations.length === 0)
  return unnamed ? added(consultation, [catchAll(navigator, 'health')]) : consultation
}
