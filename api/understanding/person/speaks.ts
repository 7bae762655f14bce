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

/** A word of denial close by, outside the phrase itself: in a language nobody has checked, a question. */
export const isDoubtful = (lexis: Lexis, scene: Scene, language: string, mention: Mention): boolean => {
  const negators = lexis.negators.get(language)
  if (negators === undefined || negators.size === 0) return false
  const own = (at: number) => mention.pieces.some(({ start, end }) => at >= start && at < end)
  for (let at = Math.max(0, mention.start - reach); at < Math.min(scene.tokens.length, mention.end + reach); at++) {
    const token = scene.tokens[at]!
    const near =
      token.clause === scene.tokens[mention.start]!.clause || token.clause === scene.tokens[mention.end - 1]!.clause
    if (near && negators.has(token.word) && !own(at)) return true
  }
  return false
}
