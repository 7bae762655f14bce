import type { Assurance } from '../../../knowledge/schema/assurance.ts'
import type { Provenance } from '../../../knowledge/schema/fact.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { isConfirmed, todayAt, type Today } from '../../directory/freshness.ts'

/** Something to look at again: what it is, and since when or by when. */
export type Due = { readonly what: string; readonly id: string; readonly reason: string }

const soonDays = 30

const reviewOf =
  (what: string, today: Today, soon: string) =>
  (item: { id: string; assurance: Assurance }): Due[] => {
    const { reviewBy } = item.assurance
    if (reviewBy < today.date) return [{ what, id: item.id, reason: `past review since ${reviewBy}` }]
    return reviewBy <= soon ? [{ what, id: item.id, reason: `to be reviewed by ${reviewBy}` }] : []
  }

const reasonOf = (provenance: Provenance, today: Today): string => {
  if (provenance.dated === null) return 'has no date: never shown as checked'
  return provenance.reviewBy !== null && provenance.reviewBy < today.date
    ? `past review since ${provenance.reviewBy}`
    : `dated ${provenance.dated}, too long ago to count as confirmed`
}

/** What is past review at a moment, or will be within a month, oldest kinds of content first. */
export const dueAt = (knowledge: Knowledge, at: Temporal.ZonedDateTime): Due[] => {
  const today = todayAt(at)
  const soon = at.toPlainDate().add({ days: soonDays }).toString()
  const facts = knowledge.services.flatMap(({ id, address, phones, text, bsl, website, hours }) =>
    Object.entries({ address, phones, text, bsl, website, hours }).flatMap(([name, value]) =>
      [value ?? []]
        .flat()
        .filter(({ provenance }) => provenance.showTo !== 'nobody' && !isConfirmed(provenance, today))
        .map(({ provenance }): Due => ({ what: name, id, reason: reasonOf(provenance, today) })),
    ),
  )
  return [
    ...knowledge.redFlags.flatMap(reviewOf('red flags', today, soon)),
    ...knowledge.pathways.flatMap(reviewOf('pathway', today, soon)),
    ...knowledge.advice.flatMap(reviewOf('advice', today, soon)),
    ...facts,
  ]
}

/** The list as lines, and how many of each kind. */
export const showDue = (due: readonly Due[]): string => {
  const counts = [...Map.groupBy(due, ({ what }) => what)].map(([what, list]) => `${what} ${list.length}`)
  const lines = due.map(({ what, id, reason }) => `${what} · ${id}: ${reason}`)
  return [...lines, due.length === 0 ? 'Nothing is due.' : `${due.length} to look at: ${counts.join(', ')}`].join('\n')
}
