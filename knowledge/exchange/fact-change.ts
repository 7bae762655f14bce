import type { Provenance } from '../schema/fact.ts'
import type { Service } from '../schema/service.ts'

/** The facts of a service that a feed may bring. Names, summaries and eligibility are curated: a feed never changes them. */
export type FactName = 'address' | 'phones' | 'text' | 'bsl' | 'website' | 'hours'
export const factNames: readonly FactName[] = ['address', 'phones', 'text', 'bsl', 'website', 'hours']

/** A fact of one service to be written into its file. */
export type FactChange = { readonly service: string; readonly fact: FactName; readonly value: Service[FactName] }

type Dated = { readonly dated: string | null; readonly confirmed: boolean }

/** The worst of what stands behind a fact; a list of phones is as old as its oldest. Null: the fact is not there. */
const standing = (
  value: Service[FactName],
  isConfirmed: (provenance: Provenance) => boolean,
): (Dated & { showTo: Provenance['showTo'] }) | null => {
  const all = [value ?? []].flat().map(({ provenance }) => provenance)
  const [first] = all
  if (first === undefined) return null
  const dates = all.map(({ dated }) => dated ?? '').sort()
  return { dated: dates[0] || null, confirmed: all.every(isConfirmed), showTo: first.showTo }
}

/** A fact's value without where it comes from, to see whether two say the same. */
const bare = (value: Service[FactName]): string =>
  JSON.stringify([value ?? []].flat().map(({ provenance: _, ...rest }) => rest))

export type Verdict =
  | { readonly outcome: 'taken' | 'renewed'; readonly reason: string }
  | { readonly outcome: 'kept'; readonly reason: string }

/**
 * May the fact of a feed replace ours? Never an unconfirmed one a confirmed one, never an older one a newer one, never
 * a fact of a national line, and never a fact by nothing.
 */
export const judge = (
  { national }: Pick<Service, 'national'>,
  ours: Service[FactName],
  theirs: Service[FactName],
  isConfirmed: (provenance: Provenance) => boolean,
): Verdict => {
  const mine = standing(ours, isConfirmed)
  const incoming = standing(theirs, isConfirmed)
  if (incoming === null) return { outcome: 'kept', reason: 'the feed has none: a fact is never replaced by nothing' }
  const same = bare(ours) === bare(theirs)
  if (national && !same) return { outcome: 'kept', reason: 'a national line is changed by hand only' }
  if (!incoming.confirmed && mine?.confirmed)
    return { outcome: 'kept', reason: 'the fact in the feed is not confirmed, ours is' }
  if (mine !== null && (incoming.dated ?? '') <= (mine.dated ?? ''))
    return { outcome: 'kept', reason: same ? 'says the same, and is not newer' : 'the fact in the feed is not newer' }
  return same
    ? { outcome: 'renewed', reason: `says the same, dated ${incoming.dated}` }
    : { outcome: 'taken', reason: `dated ${incoming.dated ?? 'never'}, ours ${mine?.dated ?? 'not known'}` }
}
