import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Problem } from '../problem.ts'
import { findAddress } from './addresses.ts'
import { readingAge, wordsIn } from './reading-age.ts'
import { everythingSaid } from './said.ts'
import type { Group, Said } from './said.ts'
import { styleFaults } from './style.ts'

/** The NHS aims at 9 to 11 years; see the README of this folder's parent for why the bound is its upper end. */
const highestReadingAge = 11
/** Of fewer words the formula says little. */
const leastWords = 40

export type TextCounts = {
  readonly sentences: number
  readonly cards: number
  readonly meanAge: number
  readonly hardest: { readonly name: string; readonly age: number } | null
}

export type TextProof = { readonly problems: readonly Problem[]; readonly counts: TextCounts }

/** Every sentence somebody reads: no number or address, in the NHS style; every card easy enough to read. */
export function proveText(knowledge: Knowledge): TextProof {
  const groups = everythingSaid(knowledge)
  const said = groups.flatMap((group) => group.said)
  const ages = groups.filter(isLongEnough).map((group) => ({ ...group, age: ageOf(group) }))
  const hardest = ages.toSorted((a, b) => b.age - a.age)[0]
  return {
    problems: [
      ...said.flatMap(addressProblems),
      ...foreignAddresses(knowledge),
      ...said.flatMap(styleProblems),
      ...ages.filter(({ age }) => age > highestReadingAge).map(tooHard),
    ],
    counts: {
      sentences: said.length,
      cards: ages.length,
      meanAge: ages.reduce((total, { age }) => total + age, 0) / (ages.length || 1),
      hardest: hardest ? { name: hardest.name, age: hardest.age } : null,
    },
  }
}

function isLongEnough({ said }: Group): boolean {
  return wordsIn(said.map(({ text }) => text)) >= leastWords
}

function ageOf({ said }: Group): number {
  return readingAge(said.map(({ text }) => text))
}

function addressProblems({ file, of, text }: Said): readonly Problem[] {
  const found = findAddress(text)
  const cure = 'Name the service instead: its card carries the number and the link'
  return found ? [{ file, row: null, says: `a sentence${of && ` of ${of}`} holds "${found}"`, cure }] : []
}

/** The style is English; a number is wrong in any language. */
function foreignAddresses({ wording }: Knowledge): readonly Problem[] {
  return Object.entries(wording)
    .filter(([language]) => language !== 'en')
    .flatMap(([language, texts]) =>
      Object.entries(texts)
        .filter(([, text]) => /\s/.test(text))
        .flatMap(([of, text]) => addressProblems({ file: `wording/${language}`, of, kind: 'prose', text })),
    )
}

function styleProblems(said: Said): readonly Problem[] {
  const { file, of, text } = said
  return styleFaults(said).map(({ says, cure }) => {
    const start = text.length > 60 ? `${text.slice(0, 59)}…` : text
    return { file, row: null, says: `${of ? `${of}: ` : ''}"${start}" ${says}`, cure }
  })
}

function tooHard({ file, name, age, said }: Group & { readonly age: number }): Problem {
  const hardest = said.toSorted((a, b) => readingAge([b.text]) - readingAge([a.text])).slice(0, 2)
  const says = `${name === file ? 'it' : name} reads at age ${age.toFixed(1)}`
  const cure = `Shorten to at most ${highestReadingAge}, first: ${hardest.map(({ text }) => `"${text}"`).join(' and ')}`
  return { file, row: null, says, cure }
}
