import type { Lexis } from '../lexis.ts'
import type { Mention, Scene } from '../context/mention.ts'
import type { Token } from '../words/token.ts'

/** Words a phrase of another language needs before it may count in a message not known to be in that language. */
const surelyForeign = 2

/** A message with so many words that English does not have is partly in another language. */
const mixedForeign = 3

const foreignWords = ({ foreignFrom }: Lexis, tokens: readonly Token[]): number =>
  tokens.reduce((count, { symbol }) => count + (symbol >= foreignFrom ? 1 : 0), 0)

const wordsIn = ({ pieces }: Mention): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0)

/** Whether any of its words is one that English does not have: "chest pain" may be anybody's. */
export const hasForeignWord = (
  { foreignFrom }: Pick<Lexis, 'foreignFrom'>,
  tokens: readonly Token[],
  { pieces }: Mention,
): boolean => pieces.some(({ start, end }) => tokens.slice(start, end).some(({ symbol }) => symbol >= foreignFrom))

/** A phrase of another language counts in that language, in its own script, or where it is no chance likeness. */
export const speaks = (lexis: Lexis, tokens: readonly Token[], language: string, mention: Mention): boolean => {
  const { target } = mention.phrase
  const said = target.kind === 'finding' || target.kind === 'pathway' ? target.language : null
  if (said === null) return true
  if (!hasForeignWord(lexis, tokens, mention)) return false
  if (said === language || lexis.ownScript.has(said) || wordsIn(mention) >= surelyForeign) return true
  return foreignWords(lexis, tokens) >= mixedForeign
}

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
