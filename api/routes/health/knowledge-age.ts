import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'

/** Whole days since anything in the knowledge was written, signed off or confirmed; 0 where a clock is behind it. */
export const knowledgeAgeDays = (
  { pathways, redFlags, advice, services }: Knowledge,
  at: Temporal.ZonedDateTime,
): number => {
  const written = [...pathways, ...redFlags, ...advice].flatMap(({ assurance }) => [
    assurance.draftedOn,
    assurance.assuredOn ?? '',
  ])
  const confirmed = services.flatMap(({ address, phones, hours, website }) =>
    [address, hours, website, ...phones].map((fact) => fact?.provenance.dated ?? ''),
  )
  const newest = [...written, ...confirmed].reduce((latest, date) => (date > latest ? date : latest), '')
  return newest === '' ? 0 : Math.max(0, Temporal.PlainDate.from(newest).until(at.toPlainDate()).days)
}
