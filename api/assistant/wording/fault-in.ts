import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { CompiledUnderstanding } from '../../understanding/compile.ts'
import { understand } from '../../understanding/understand.ts'
import type { Composed } from '../assistant.ts'
import { listsOf } from './lists.ts'
import { sentenceChecks, type Fault } from './sentence-faults.ts'

/** What an answer may rest on: passages with the words that stand for their tokens. */
export type Ground = {
  readonly id: string
  readonly text: string
  readonly tokens: Readonly<Record<string, string>>
}

type Known = {
  readonly knowledge: Pick<Knowledge, 'wordingChecks' | 'lexicon'>
  readonly understanding: CompiledUnderstanding
}

const mostSentences = 6
const mostLetters = 900
const token = /\[(\w+)\]/g

/** Signs that no plain sentence has: mark-up, template braces, controls, invisible and direction-changing letters. */
// eslint-disable-next-line no-control-regex
const markup = /[<>`*#_~{}|\\^=[\]]|[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u
const link = /https?|www|:\/\/|@|\b\w+:\S|\p{L}\.\p{L}{2,}|(?:tel|sms|mailto|javascript):/iu
const isForeign = (text: string): boolean => /(?=\P{Script=Latin})\p{L}/u.test(text)

type Sentence = Composed[number]

const faultInSentence = (
  { knowledge, understanding }: Known,
  { text, passages }: Sentence,
  grounds: readonly Ground[],
): Fault | null => {
  const cited = grounds.filter(({ id }) => passages.includes(id))
  if (cited.length === 0 || passages.some((id) => !grounds.some((ground) => ground.id === id))) return 'uncited'
  const tokens = Object.assign({}, ...cited.map((ground) => ground.tokens)) as Record<string, string>
  if ([...text.matchAll(token)].some(([, name = '']) => !(name in tokens))) return 'unknown-token'
  const own = text.replaceAll(token, ' ')
  if (markup.test(own)) return 'markup'
  if (link.test(own)) return 'link'
  if (isForeign(own) || understand(understanding, own).language.code !== 'en') return 'language'
  const fill = (words: string) => words.replaceAll(token, (_, name: string) => tokens[name] ?? '')
  const claim = { own, rests: cited.map((ground) => fill(ground.text)).join(' '), lists: listsOf(knowledge) }
  return sentenceChecks.find(([, isFaulty]) => isFaulty(claim))?.[0] ?? null
}

/**
 * The first thing wrong with an answer in a model's words; null when it may be read. What is left after it holds no
 * number, link, name, day or hour that the passages it cites do not hold, and makes nothing less urgent.
 */
export const faultIn = (known: Known, composed: Composed, grounds: readonly Ground[]): Fault | null => {
  const letters = composed.reduce((sum, { text }) => sum + text.length, 0)
  if (composed.length === 0 || composed.length > mostSentences || letters > mostLetters) return 'length'
  for (const sentence of composed) {
    const fault = sentence.text.trim() === '' ? 'length' : faultInSentence(known, sentence, grounds)
    if (fault !== null) return fault
  }
  return null
}
