import type { TriageReply } from '../../api/contract/reply.ts'
import type { TriageRequest } from '../../api/contract/request.ts'
import { navigatorWith, type Navigator, type SearchMaker } from '../../api/conversation/walk/navigator.ts'
import { walk } from '../../api/conversation/walk/walk.ts'
import { withGlossary } from '../../api/understanding/glossed.ts'
import { languagesOf } from '../../api/understanding/person/language.ts'
import { fromColumns, type Json } from '../../knowledge/schema/columns.ts'
import type { Ears } from '../../knowledge/schema/ears.ts'
import type { Glossary } from '../../knowledge/schema/glossary.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { withEars } from './ears.ts'
import { freshId } from './fresh-id.ts'
import type { Now } from './moment.ts'

/** The engine of the service, in the page. */
export type Engine = {
  readonly navigator: Navigator
  readonly answer: (request: TriageRequest, now: Now) => TriageReply
  /** The directory as it may be read at that moment. */
  readonly directoryAt: (now: Now) => Navigator['directory']
}

/** A calendar that covers no day: under it nothing is open, closed or opening, only to be checked. */
const noDay = { from: '9999-12-31', to: '0001-01-01', bankHolidays: [], hoursUnknown: [] }

/** The same, for a moment whose hours nobody vouches for. */
const withoutHours = (navigator: Navigator): Navigator => {
  const directory = { ...navigator.directory, calendar: noDay }
  return { ...navigator, directory, search: { ...navigator.search, directory } }
}

const engineFor = (navigator: Navigator): Engine => {
  const untimed = withoutHours(navigator)
  return {
    navigator,
    answer: (request, { at, isTrue }) =>
      walk(isTrue ? navigator : untimed, request, { at, staff: false, freshId: freshId() }),
    directoryAt: ({ isTrue }) => (isTrue ? navigator : untimed).directory,
  }
}

const read = <Part>(json: string): Part => fromColumns(JSON.parse(json) as Json) as unknown as Part

const fetchCore = async (): Promise<Knowledge> => read((await import('virtual:knowledge/core')).default)
/** What workers meet, and what it cites. */
export const fetchSituations = async (): Promise<Pick<Knowledge, 'situations' | 'sources'>> =>
  read((await import('virtual:knowledge/situations')).default)
const fetchEars = async (): Promise<Ears> => read((await import('virtual:knowledge/ears')).default)

/** Made once; made again when it could not be, since what failed to come may come later. */
const once = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}

/** Only words are searched for, and without ears none are read. */
const noSearch: SearchMaker = (directory, words) => {
  const nothing = () => []
  return { directory, words, index: { all: nothing, withEvery: nothing, withAny: nothing } }
}

const fetchSearch = async (): Promise<SearchMaker> =>
  (await import('../../api/directory/listing/compile-search.ts')).compileSearch

/** For answers to questions: needs no ears. */
export const openEngine = once(async () => engineFor(navigatorWith(await fetchCore(), noSearch)))

const openEnglish = once(async () => {
  const [core, ears, makeSearch] = await Promise.all([fetchCore(), fetchEars(), fetchSearch()])
  return engineFor(navigatorWith(withEars(core, ears), makeSearch))
})

/** Every glossary there is of the languages wanted. */
const fetchGlossaries = async (isWanted: (language: string) => boolean): Promise<Glossary[]> => {
  const { default: loaders } = await import('virtual:knowledge/glossaries')
  const wanted = Object.entries(loaders).filter(([language]) => isWanted(language))
  return Promise.all(wanted.map(async ([, load]) => read<Glossary>((await load()).default)))
}

/**
 * How long English with a few strange words may wait for glossaries it most likely does not need, in milliseconds; less
 * where an emergency is heard without them.
 */
const patience = { usual: 500, urgent: 100 }

/** These, or none when they do not come in time. */
const ifTheyCome = (glossaries: Promise<Glossary[]>, milliseconds: number): Promise<readonly Glossary[]> =>
  Promise.race([
    glossaries.catch(() => []),
    new Promise<readonly Glossary[]>((resolve) => setTimeout(() => resolve([]), milliseconds)),
  ])

/**
 * For these words, whatever language they are in. Rejects when what it takes to read them cannot be fetched.
 * @param isUrgent whether this engine hears an emergency in them
 */
export const openHearingEngine = async (message: string, isUrgent: (engine: Engine) => boolean): Promise<Engine> => {
  const engine = await openEnglish()
  const { navigator } = engine
  const { maybe, isTold } = languagesOf(navigator.understanding, message)
  if (maybe.length === 0) return engine
  const fetched = fetchGlossaries((language) => maybe.includes(language))
  const glossaries = await (isTold ? fetched : ifTheyCome(fetched, patience[isUrgent(engine) ? 'urgent' : 'usual']))
  return engineFor({ ...navigator, understanding: glossaries.reduce(withGlossary, navigator.understanding) })
}

const withoutScript = (language: string): string => language.replace(/-.*/, '')

/** Fetches what an engine is made of ahead of need, for English and for these languages; nothing is compiled. */
export const fetchAll = (languages: readonly string[]): Promise<unknown> => {
  const own = new Set(languages.map(withoutScript))
  return Promise.all([
    import('virtual:knowledge/core'),
    import('virtual:knowledge/ears'),
    fetchSearch(),
    fetchGlossaries((language) => own.has(withoutScript(language))),
  ])
}
