import MiniSearch, { type SearchResult } from 'minisearch'
import type { DirectoryWords } from '../../../knowledge/schema/directory-words.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import type { Directory } from '../compile.ts'
import { askedTime } from './asked-time.ts'
import { askerScale, isListed, listed, type Asker, type Listed } from './listed.ts'

/** Finds services by words, typing errors included. Built once. */
export type DirectorySearch = {
  readonly directory: Directory
  readonly words: DirectoryWords
  readonly index: MiniSearch
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? []

/** Typing slips allowed in a word: a swap of two letters counts as two. */
const slips = (term: string): number | false => (term.length < 5 ? false : term.length < 7 ? 1 : 2)

/** What people call this service besides its own words. */
const calledAlso = (service: Service, { synonyms }: DirectoryWords): string => {
  const { name, provider, summary, category, closed } = service
  // What has closed is found by its name alone: nobody who asks for its kind wants it.
  const own = new Set(wordsIn([name, category, ...(closed ? [] : [provider, summary])].join(' ')))
  return synonyms
    .filter(({ means }) => means.some((meaning) => wordsIn(meaning).every((word) => own.has(word))))
    .flatMap(({ say }) => say)
    .join(' ')
}

const publicAddress = ({ address }: Service): string =>
  address?.provenance.showTo === 'public' ? `${address.text} ${address.postcode ?? ''}` : ''

export const compileSearch = (directory: Directory, words: DirectoryWords): DirectorySearch => {
  const index = new MiniSearch({
    fields: ['name', 'also', 'provider', 'summary', 'address', 'category'],
    searchOptions: { boost: { name: 3, also: 2 }, prefix: true, fuzzy: slips, combineWith: 'AND' },
  })
  index.addAll(
    [...directory.services.values()].map((service) => ({
      id: service.id,
      name: service.name,
      also: calledAlso(service, words),
      provider: service.provider,
      summary: service.summary,
      // Only an address that anyone may see may be found by its words.
      address: publicAddress(service),
      category: service.category.replaceAll('-', ' '),
    })),
  )
  return { directory, words, index }
}

const hitsFor = (index: MiniSearch, words: string): readonly SearchResult[] => {
  if (words === '') return index.search(MiniSearch.wildcard)
  const strict = index.search(words)
  return strict.length > 0 ? strict : index.search(words, { combineWith: 'OR' })
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
    .search(words)
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
