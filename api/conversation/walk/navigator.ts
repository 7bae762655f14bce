import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { compileDirectory, type Directory } from '../../directory/compile.ts'
import { compileFaqs, type FaqSearch } from '../../directory/faq/compile-faqs.ts'
import type { DirectoryWords } from '../../../knowledge/schema/directory-words.ts'
import type { DirectorySearch } from '../../directory/listing/search.ts'
import { compileTriage, type Triage } from '../../triage/compile.ts'
import { compileUnderstanding, type CompiledUnderstanding } from '../../understanding/compile.ts'
import { emergencySignsOf, type EmergencySigns } from './emergency-signs.ts'
import { homesOf, type Homes } from './homes.ts'
import { indexOf, type KnowledgeIndex } from './index-of.ts'
import { suggestibleOf, type Suggestible } from './suggesting/suggestible.ts'

/** The knowledge and everything compiled from it: built once, shared by every turn. */
export type Navigator = {
  readonly knowledge: Knowledge
  readonly index: KnowledgeIndex
  readonly triage: Triage
  readonly understanding: CompiledUnderstanding
  readonly directory: Directory
  readonly search: DirectorySearch
  readonly faqs: FaqSearch
  readonly emergencySigns: EmergencySigns
  readonly homes: Homes
  readonly suggestible: Suggestible
}

/** Makes the directory ready to be searched: a library of its own, which the page fetches only where words are read. */
export type SearchMaker = (directory: Directory, words: DirectoryWords) => DirectorySearch

/** @throws Error in a curator's words when the knowledge does not hold together. */
export const navigatorWith = (knowledge: Knowledge, makeSearch: SearchMaker): Navigator => {
  const directory = compileDirectory(knowledge)
  const triage = compileTriage(knowledge)
  return {
    knowledge,
    index: indexOf(knowledge),
    triage,
    understanding: compileUnderstanding(knowledge),
    directory,
    search: makeSearch(directory, knowledge.directoryWords),
    faqs: compileFaqs(knowledge),
    emergencySigns: emergencySignsOf(knowledge),
    homes: homesOf(knowledge),
    suggestible: suggestibleOf(knowledge, triage),
  }
}
