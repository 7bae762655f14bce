import type { Lexis } from '../lexis.ts'
import type { Mention, Scene } from '../context/mention.ts'

/** Words a phrase of another language needs before it may count in a message not known to be in that language. */
const surelyForeign = 2

const wordsIn = ({ pieces }: Mention): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

/** A phrase of another language counts in that language, in its own script, or where it is no chance likeness. */
export const speaks = (lexis: Lexis, phraseLanguage: string | null, language: string, mention: Mention): boolean =>
  phraseLanguage === null ||
  phraseLanguage === language ||
  lexis.ownScript.has(phraseLanguage) ||
  wordsIn(mention) >= surelyForeign

const reach = 4

/** A word of denial close by that is no part of a phrase itself: in a language nobody has checked, a question. */
export const isDoubtful = (lexis: Lexis, scene: Scene, language: string, mention: Mention): boolean => {
  const negators = lexis.negators.get(language)
  if (negators === undefined || negators.words.size === 0) return false
  const { tokens, partOfMention } = scene
  const isBefore = negators.stand === 'before'
  const [from, to] = isBefore ? [mention.start - reach, mention.end] : [mention.start, mention.end + reach]
  const clauses = [tokens[mention.start]!.clause, tokens[mention.end - 1]!.clause]
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) {
    const { clause, word } = tokens[at]!
    if (clauses.includes(clause) && negators.words.has(word) && !partOfMention.has(at)) return true
  }
  return false
}
