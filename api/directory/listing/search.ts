import type { SearchResult } from 'minisearch'
import type { DirectoryWords } from '../../../knowledge/schema/directory-words.ts'
import type { Directory } from '../compile.ts'
import { askedTime } from './asked-time.ts'
import { askerScale, isListed, listed, type Asker, type Listed } from './listed.ts'

/** Finds services by words, best match first: by all of them, or by any. */
export type ServiceIndex = {
  readonly all: () => readonly SearchResult[]
  readonly withEvery: (words: string) => readonly SearchResult[]
  readonly withAny: (words: string) => readonly SearchResult[]
}

/** Finds services by words, typing errors included. Built once. */
export type DirectorySearch = {
  readonly directory: Directory
  readonly words: DirectoryWords
  readonly index: ServiceIndex
}

const hitsFor = (index: ServiceIndex, words: string): readonly SearchResult[] => {
  if (words === '') return index.all()
  const strict = index.withEvery(words)
  return strict.length > 0 ? strict : index.withAny(words)
}

/** Does every word asked for stand in this field? */
const inEvery = ({ match, queryTerms }: SearchResult, field: string): boolean =>
  Object.values(match).filter((fields) => fields.includes(field)).length >= queryTerms.length

const isOpen = ({ opening: { state } }: Listed) => state === 'open' || state === 'always'

type Found = { readonly listed: Listed; readonly named: boolean; readonly open: boolean; readonly at: number }

/** Asked for by name first, in the order of the match; then by kind: open first, nearest first, what has closed last. */
const inOrder = (one: Found, other: Found): number =>
  Number(other.named) - Number(one.named) ||
  Number(one.listed.closed !== null) - Number(other.listed.closed !== null) ||
  (one.named ? 0 : Number(other.open) - Number(one.open)) ||
  (one.named ? 0 : (one.listed.distanceKm ?? 0) - (other.listed.distanceKm ?? 0)) ||
  one.at - other.at

/** Only services that have every one of the words, best match first: nothing is guessed. */
export const searchNamed = (
  { directory, index }: DirectorySearch,
  words: string,
  limit: number,
  asker: Asker,
): Listed[] => {
  const scale = askerScale(directory, asker)
  return index
    .withEvery(words)
    .flatMap(({ id }) => directory.services.get(String(id)) ?? [])
    .filter((service) => isListed(service, asker.staff))
    .slice(0, limit)
    .map((service) => listed(scale, service))
}

/**
 * All the words must be there, or failing that any of them. "Open late" asks for a time of day: only what is known to be
 * open then.
 */
export const searchServices = (
  { directory, words: known, index }: DirectorySearch,
  typed: string,
  limit: number,
  asker: Asker,
): { services: Listed[]; total: number } => {
  const { words, openAt } = askedTime(known, typed, asker.at)
  const scale = askerScale(directory, asker)
  const scaleThen = openAt === null ? scale : askerScale(directory, { ...asker, at: openAt })
  const hits = hitsFor(index, words)
  const ofAKind = words === '' || hits.some((hit) => inEvery(hit, 'also'))
  const found = hits.flatMap((hit, at): Found[] => {
    const service = directory.services.get(String(hit.id))
    if (service === undefined || !isListed(service, asker.staff)) return []
    if (openAt !== null && !isOpen(listed(scaleThen, service))) return []
    const shown = listed(scale, service)
    return [{ listed: shown, named: !ofAKind && inEvery(hit, 'name'), open: isOpen(shown), at }]
  })
  const services = found.toSorted(inOrder).map(({ listed: shown }) => shown)
  return { services: services.slice(0, limit), total: services.length }
}
