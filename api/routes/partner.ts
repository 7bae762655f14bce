import type { Knowledge } from '../../knowledge/schema/knowledge.ts'

/** Is this one of our partners, on one of its own origins? A partner without origins may be used from anywhere. */
export const isPartner = (
  { partners }: Pick<Knowledge, 'partners'>,
  id: string,
  origin: string | undefined,
): boolean => {
  const partner = partners.find((each) => each.id === id)
  if (!partner) return false
  if (origin === undefined || partner.origins.length === 0) return true
  return partner.origins.some((url) => new URL(url).origin === origin)
}
