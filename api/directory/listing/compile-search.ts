import MiniSearch from 'minisearch'
import type { DirectoryWords } from '../../../knowledge/schema/directory-words.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import type { Directory } from '../compile.ts'
import type { DirectorySearch } from './search.ts'

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
  return {
    directory,
    words,
    index: {
      all: () => index.search(MiniSearch.wildcard),
      withEvery: (typed) => index.search(typed),
      withAny: (typed) => index.search(typed, { combineWith: 'OR' }),
    },
  }
}
