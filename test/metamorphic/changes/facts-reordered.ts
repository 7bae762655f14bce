import type { Chance } from '../chance.ts'
import type { Change } from '../change.ts'

const sentenceEnd = /(?<=[^.\s][.!?])\s+(?=\S)|\s*\n+\s*/u
const clauseEnd = /\s*[,;]\s+/u
/** Words that lean on what was said before, wherever they stand. */
const leaning =
  /(?<![\p{L}'’])(?:it|its|it's|it’s|itself|that|that's|thats|this(?! (?:morning|afternoon|evening|week|month|year))|these|those|they|them|their|theyre|they're|then|also|too|again|afterwards|though|same|other|another|ones|both|either|neither|there|such|else|anyway|instead|later)(?![\p{L}'’])/iu
/** Words that lean on it where a sentence or clause begins with them. */
const leaningAtStart =
  /^[^\p{L}]*(?:so|but|and|or|nor|n|now|still|since|after|before|because|cos|which|who|whose|although|however|next|first|second|third|one|yes|yeah|yep|no|nope|none|nil|neg|not|was|is|are|were|plus|only|just|if)(?![\p{L}'’])/iu
/** In a list of clauses a denial may reach over a comma. */
const denial =
  /(?<![\p{L}'’])(?:not|never|without|denies|denied|isnt|\p{L}+n['’]t|cant|dont|doesnt|wont|didnt|hasnt|havent|aint)(?![\p{L}'’])/iu
const leastWords = 3
/** What leans on what is known for English alone. */
const english =
  /(?<![\p{L}'’])(?:the|my|is|a|in|on|of|for|to|has|with|got|im|at|up|he|she|her|his|out|was|from|i)(?![\p{L}'’])/iu

const wordsIn = (part: string): number => part.split(/\s+/u).length

/** Each part stands on its own: no word in it leans on another. */
const standAlone = (parts: readonly string[]): boolean =>
  parts.length > 1 &&
  parts.every((part) => wordsIn(part) >= leastWords && !leaning.test(part) && !leaningAtStart.test(part))

const isAnswered = (parts: readonly string[]): boolean => parts.slice(0, -1).some((part) => part.endsWith('?'))

/** The same parts from another one on, never in the order they had. */
const turned = (parts: readonly string[], chance: Chance): string[] => {
  const from = 1 + chance(parts.length - 1)
  return [...parts.slice(from), ...parts.slice(0, from)]
}

/** Sentences, or the clauses of one sentence, in another order, where no word refers back. */
export const factsReordered: Change = {
  name: 'facts reordered',
  rewrite: ({ text }, chance) => {
    if (!english.test(text)) return null
    const sentences = text.trim().split(sentenceEnd)
    if (standAlone(sentences) && !isAnswered(sentences))
      return turned(sentences, chance)
        .map((one) => (/[.!?…]$/u.test(one) ? one : `${one}.`))
        .join(' ')
    const clauses = sentences.length === 1 ? text.trim().replace(/\.$/u, '').split(clauseEnd) : []
    return standAlone(clauses) && !denial.test(text) ? turned(clauses, chance).join(', ') : null
  },
}
