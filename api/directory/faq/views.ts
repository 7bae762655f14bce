import { plainWords, type TellingWords } from './telling-words.ts'

/** What a text is made of, seen in one way: a word, a pair of words, some letters. */
type View = {
  readonly name: string
  /** How much this way of looking counts beside the others. Chosen by leaving one author out: see `knowledge/faqs/README.md`. */
  readonly counts: number
  readonly of: (telling: readonly string[], plain: readonly string[]) => readonly string[]
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]!} ${word}`)

/** Runs of letters within each word, its ends included: they still agree where one is mistyped. */
const lettersOf = (words: readonly string[], length: number): string[] => {
  const runs: string[] = []
  for (const word of words) {
    const whole = ` ${word} `
    for (let at = 0; at <= Math.max(0, whole.length - length); at++) runs.push(whole.slice(at, at + length))
  }
  return runs
}

/** Telling words know what means the same; plain ones keep "where", "how" and "my"; pairs keep the order; letters forgive slips. */
export const views: readonly View[] = [
  { name: 'telling', counts: 1, of: (telling) => telling },
  { name: 'telling pairs', counts: 1, of: (telling) => pairsOf(telling) },
  { name: 'plain', counts: 1, of: (_, plain) => plain },
  { name: 'plain pairs', counts: 1, of: (_, plain) => pairsOf(plain) },
  { name: 'three letters', counts: 0.7, of: (_, plain) => lettersOf(plain, 3) },
  { name: 'four letters', counts: 0.7, of: (_, plain) => lettersOf(plain, 4) },
]

/** The features of a text, each once, in every view. */
export const viewed = (words: TellingWords, text: string): readonly ReadonlySet<string>[] => {
  const [telling, plain] = [words(text), plainWords(text)]
  return views.map(({ of }) => new Set(of(telling, plain)))
}
