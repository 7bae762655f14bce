import MiniSearch from 'minisearch'
import type { Directory } from '../compile.ts'
import { askerScale, isListed, listed, type Asker, type Listed } from './listed.ts'

/** Finds services by words, typing errors included. Built once. */
export type DirectorySearch = { readonly directory: Directory; readonly index: MiniSearch }

export const compileSearch = (directory: Directory): DirectorySearch => {
  const index = new MiniSearch({
    fields: ['name', 'provider', 'summary', 'address', 'category'],
    searchOptions: { boost: { name: 3 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  })
  index.addAll(
    [...directory.services.values()].map(({ id, name, provider, summary, address, category }) => ({
      id,
      name,
      provider,
      summary,
      // Only an address that anyone may see may be found by its words.
      address: address?.provenance.showTo === 'public' ? `${address.text} ${address.postcode ?? ''}` : '',
      category: category.replaceAll('-', ' '),
    })),
  )
  return { directory, index }
}

/** Best match first; all the words must be there, or failing that any of them. */
export const searchServices = (
  { directory, index }: DirectorySearch,
  words: string,
  limit: number,
  asker: Asker,
): { services: Listed[]; total: number } => {
  const scale = askerScale(directory, asker)
  const strict = index.search(words)
  const hits = strict.length > 0 ? strict : index.search(words, { combineWith: 'OR' })
  const services = hits
    .flatMap(({ id }) => directory.services.get(String(id)) ?? [])
    .filter((service) => isListed(service, asker.staff))
  return { services: services.slice(0, limit).map((service) => listed(scale, service)), total: services.length }
}
