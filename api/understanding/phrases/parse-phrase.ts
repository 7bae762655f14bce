import { wordsOf } from '../words/scan.ts'

/** Parts that may stand in any order; each part is one or more stretches in order with a gap between. */
export type ParsedPhrase = readonly (readonly (readonly string[])[])[]

const atom = /\{[a-z0-9-]+\}|[^{}]+/g

const atomsOf = (stretch: string): string[] =>
  (stretch.match(atom) ?? []).flatMap((piece) => (piece.startsWith('{') ? [piece] : wordsOf(piece)))

/** Words nobody would miss ("my", "is") are left out, as long as two words of substance remain. */
const withoutDroppable = (atoms: string[], droppable: ReadonlySet<string>): string[] => {
  const kept = atoms.filter((one) => !droppable.has(one))
  return kept.length >= 2 ? kept : atoms
}

export const parsePhrase = (phrase: string, droppable: ReadonlySet<string>): ParsedPhrase =>
  phrase
    .split(' + ')
    .map((part) => part.split(' ... ').map((stretch) => withoutDroppable(atomsOf(stretch), droppable)))
    .map((part) => part.filter((stretch) => stretch.length > 0))
    .filter((part) => part.length > 0)
