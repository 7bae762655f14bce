import { oneOf, type Chance } from '../chance.ts'
import { ofWords } from '../change.ts'

const longWord = /(?<![\p{L}\p{M}'’])[a-z]{5,}(?![\p{L}\p{M}'’])/giu
const mostSlips = 3

const leftOut = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1)
const doubled = (word: string, at: number) => word.slice(0, at) + word[at] + word.slice(at)
const swapped = (word: string, at: number) => word.slice(0, at - 1) + word[at]! + word[at - 1]! + word.slice(at + 1)

/** A letter left out, doubled or swapped with the one before; the first stays where it is. */
const misspelt = (word: string, chance: Chance): string => {
  const at = 1 + chance(word.length - 1)
  return oneOf([leftOut, doubled, at > 1 ? swapped : doubled], chance)(word, at)
}

/** One slip each in one to three words of five letters or more. */
export const typos = ofWords('typos', (message, chance) => {
  const words = [...message.matchAll(longWord)]
  const slips = Math.min(words.length, 1 + chance(mostSlips))
  const picked = new Set<number>()
  while (picked.size < slips) picked.add(chance(words.length))
  let at = 0
  return message.replaceAll(longWord, (word) => (picked.has(at++) ? misspelt(word, chance) : word))
})
