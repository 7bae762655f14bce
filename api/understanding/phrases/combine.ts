import type { Piece } from './find-pieces.ts'
import { listAt } from './lists.ts'
import { slotIn, type BookPhrase, type PhraseBook, type Slot } from './phrase-book.ts'
import { leadsOn, root, stepFrom } from './trie.ts'

/** A phrase found in a message, with the stretches that make it up, in reading order. */
export type Match<Target> = {
  readonly phrase: BookPhrase<Target>
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
}

/**
 * Parts of one phrase stand within this many words of each other, across full stops too: people tell one thing in
 * short sentences ("arm's heavy. face looks odd"). Whether each part is denied is judged apart.
 */
const nearWords = 24
/** Words that ` ... ` may span. */
const gapWords = 6
/** Occurrences of one stretch looked at in a window: repeating a word a hundred times must not cost more. */
const mostOccurrences = 4

const matchOf = <Target>(phrase: BookPhrase<Target>, pieces: readonly Piece[]): Match<Target> => ({
  phrase,
  start: Math.min(...pieces.map(({ start }) => start)),
  end: Math.max(...pieces.map(({ end }) => end)),
  pieces: pieces.toSorted((a, b) => a.start - b.start),
})

const apart = (chosen: readonly Piece[], piece: Piece): boolean =>
  chosen.every(({ start, end }) => piece.start >= end || piece.end <= start)

type Filling = { readonly slots: readonly Slot[]; readonly occurrences: ReadonlyMap<number, Piece[]> }

const spread = (pieces: readonly Piece[]): number =>
  Math.max(...pieces.map(({ end }) => end)) - Math.min(...pieces.map(({ start }) => start))

/** Fills the stretches of a phrase one after the other, keeping to order within a part; the closest way that fits. */
const fill = (filling: Filling, chosen: readonly Piece[]): readonly Piece[] | null => {
  const slot = filling.slots[chosen.length]
  if (slot === undefined) return spread(chosen) <= nearWords + 2 * chosen.length ? chosen : null
  const before = chosen.at(-1)
  let best: readonly Piece[] | null = null
  for (const piece of filling.occurrences.get(slot.piece) ?? []) {
    if (!apart(chosen, piece)) continue
    if (slot.follows && before && (piece.start < before.end || piece.start - before.end > gapWords)) continue
    const whole = fill(filling, [...chosen, piece])
    if (whole !== null && (best === null || spread(whole) < spread(best))) best = whole
  }
  return best
}

type Visit = {
  readonly book: Pick<PhraseBook<unknown>, 'combos' | 'phrasesAt'>
  /** Rising. */
  readonly pieces: readonly number[]
  readonly found: number[]
}

/** Notes the phrases all of whose stretches led here, or are among the pieces from `first` on. */
const visit = (visiting: Visit, node: number, first: number): void => {
  const { book, pieces, found } = visiting
  found.push(...listAt(book.phrasesAt, node))
  if (!leadsOn(book.combos, node)) return
  for (let at = first; at < pieces.length; at++) {
    const next = stepFrom(book.combos, node, pieces[at]!)
    if (next !== -1) visit(visiting, next, at + 1)
  }
}

const combineWindow = <Target>(book: PhraseBook<Target>, found: readonly Piece[]): Match<Target>[] => {
  const occurrences = new Map<number, Piece[]>()
  for (const piece of found) {
    const there = occurrences.get(piece.piece)
    if (there === undefined) occurrences.set(piece.piece, [piece])
    else if (there.length < mostOccurrences) there.push(piece)
  }
  const candidates: number[] = []
  const pieces = [...occurrences.keys()].sort((a, b) => a - b)
  visit({ book, pieces, found: candidates }, root, 0)
  return candidates.flatMap((index) => {
    const slots = listAt(book.slots, index).map(slotIn)
    const chosen = fill({ slots, occurrences }, [])
    return chosen === null ? [] : [matchOf(book.phrases[index]!, chosen)]
  })
}

const windowWords = 60

/** Windows of at most 60 words, each overlapping the next by half, so that long sentences cost in proportion. */
const windows = (found: readonly Piece[]): Piece[][] => {
  if (found.length === 0) return []
  const first = Math.min(...found.map(({ start }) => start))
  const byWindow = new Map<number, Piece[]>()
  for (const piece of found) {
    const half = Math.floor((piece.start - first) / (windowWords / 2))
    for (const window of half === 0 ? [0] : [half - 1, half]) {
      const there = byWindow.get(window)
      if (there === undefined) byWindow.set(window, [piece])
      else there.push(piece)
    }
  }
  return [...byWindow.values()]
}

/** Whole phrases from their stretches: `all` may stand alone, `joining` may be part of a longer phrase. */
export const combine = <Target>(
  book: PhraseBook<Target>,
  { all, joining }: { readonly all: readonly Piece[]; readonly joining: readonly Piece[] },
): Match<Target>[] => {
  const matches: Match<Target>[] = all.flatMap((piece) =>
    listAt(book.alone, piece.piece).map((index) => ({
      phrase: book.phrases[index]!,
      start: piece.start,
      end: piece.end,
      pieces: [piece],
    })),
  )
  for (const window of windows(joining)) matches.push(...combineWindow(book, window))
  return matches
}
