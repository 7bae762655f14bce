import type { Consultation } from '../../../contract/consultation.ts'
import type { Navigator } from '../navigator.ts'

/** Emergency signs of the complaints in play that nobody asked about: not asked is not no, and the receipt says so. */
export const unaskedSigns = ({ knowledge, index, emergencySigns }: Navigator, consultation: Consultation): string[] => {
  const pathways = consultation.presentations.flatMap((id) => index.pathways.get(id) ?? [])
  const general = pathways.some(({ kind }) => kind === 'health')
    ? knowledge.redFlags.filter((file) => file.general).map(({ id }) => id)
    : []
  const files = [...pathways.flatMap(({ id, screens }) => [id, ...screens]), ...general]
  const known = new Set([...Object.keys(consultation.findings), ...consultation.asked])
  const signs = files.flatMap((file) => emergencySigns.byFile.get(file) ?? [])
  return [...new Set(signs)].filter((id) => !known.has(id))
}
