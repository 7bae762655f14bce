import type { DirectoryWords } from './directory-words.ts'
import type { Example } from './example.ts'
import type { Faq } from './faq.ts'
import type { FaqWording } from './faq-wording.ts'
import type { FaqWords } from './faq-words.ts'
import type { Finding } from './finding.ts'
import type { LearntColumns } from './learnt-columns.ts'
import type { Lexicon } from './lexicon.ts'
import type { Source } from './source.ts'

/** How one thing is said. */
type Said = Finding['saidAs']

/** How people say things: what it takes to read free words, and nothing else does. By place in the knowledge. */
export type Ears = {
  readonly lexicon: Lexicon
  /** The lexicon's learnt ranking, kept apart because it is written by columns. */
  readonly learnt: LearntColumns | null
  readonly findings: readonly Said[]
  readonly pathways: readonly Said[]
  /** What is said in the examples of each pathway: the words a presentation is known by are learnt from them too. */
  readonly examples: readonly (readonly Example[])[]
  /** Questions about services: only free words ask them. */
  readonly faqs: readonly Faq[]
  /** Of the wordings only what nothing here answers: the others weigh more than a page should fetch. */
  readonly faqWordings: readonly FaqWording[]
  readonly faqWords: FaqWords
  /** Where their answers come from. */
  readonly faqSources: readonly Source[]
  readonly directoryWords: DirectoryWords
}
