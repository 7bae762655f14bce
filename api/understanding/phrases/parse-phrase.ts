import { wordsOf } from '../words/scan.ts'

/** Parts that may stand in any order; each part is one or more stretches in order with a gap between. */
export type ParsedPhrase = readonly (readonly (readonly string[])[])[]

const atom = /\{[a-z0-9-]+\}|[^{}]+/g

const atomsOf = (stretch: string): string[] =>
  (stretch.match(atom) ?? []).flatMap((piece) => (piece.startsWith('{') ? [piece] : wordsOf(piece)))

/** `droppable` words may be left out of a phrase; `small` ones say little by themselves. */
export type SmallWords = { readonly droppable: ReadonlySet<string>; readonly small: ReadonlySet<string> }

export const keepAll: SmallWords = { droppable: new Set(), small: new Set() }

/** Classes that only count: a phrase is never about them alone. */
const counting = new Set(['{number}', '{duration}', '{year}'])

const leastSubstance = 2

/** Words nobody would miss ("my", "is") are left out, as long as two words of substance remain: never "on monday". */
const withoutDroppable = (atoms: string[], { droppable, small }: SmallWords): string[] => {
  const kept = atoms.filter((one) => !droppable.has(one))
  const substance = kept.filter((one) => !small.has(one) && !counting.has(one)).length
  return substance >= leastSubstance ? kept : atoms
}

export const parsePhrase = (phrase: string, words: SmallWords): ParsedPhrase =>
  phrase
    .split(' + ')
    .map((part) => part.split(' ... ').map((stretch) => withoutDroppable(atomsOf(stretch), words)))
    .map((part) => part.filter((stretch) => stretch.length > 0))
    .filter((part) => part.length > 0)
