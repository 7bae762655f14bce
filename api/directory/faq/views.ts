import { plainWords, type TellingWords } from './telling-words.ts'

/** What a text is made of, seen in one way: a word, a pair of words, some letters. */
type View = {
  readonly name: string
  /** How much this way of looking counts beside the others. Chosen by leaving one author out: see `knowledge/faqs/README.md`. */
  readonly counts: number
  readonly of: (telling: readonly string[], plain: readonly string[], lettersOf: LettersOf) => readonly string[]
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, at) => `${words[at]!} ${word}`)

/** The runs of three and of four letters in a word. */
export type LettersOf = (word: string) => { readonly 3: readonly string[]; readonly 4: readonly string[] }

const runsIn = (word: string, length: number): readonly string[] => {
  const whole = ` ${word} `
  const runs: string[] = []
  for (let at = 0; at <= Math.max(0, whole.length - length); at++) runs.push(whole.slice(at, at + length))
  return runs
}

/** Runs of letters within a word, its ends included: they still agree where one is mistyped. */
export const lettersIn: LettersOf = (word) => ({ 3: runsIn(word, 3), 4: runsIn(word, 4) })

/** Telling words know what means the same; plain ones keep "where", "how" and "my"; pairs keep the order; letters forgive slips. */
export const views: readonly View[] = [
  { name: 'telling', counts: 1, of: (telling) => telling },
  { name: 'telling pairs', counts: 1, of: (telling) => pairsOf(telling) },
  { name: 'plain', counts: 1, of: (_, plain) => plain },
  { name: 'plain pairs', counts: 1, of: (_, plain) => pairsOf(plain) },
  { name: 'three letters', counts: 0.7, of: (_, plain, lettersOf) => plain.flatMap((word) => lettersOf(word)[3]) },
  { name: 'four letters', counts: 0.7, of: (_, plain, lettersOf) => plain.flatMap((word) => lettersOf(word)[4]) },
]

/** The features of a text, each once, in every view. */
export const viewed = (
  words: TellingWords,
  text: string,
  lettersOf: LettersOf = lettersIn,
): readonly ReadonlySet<string>[] => {
  const [telling, plain] = [words(text), plainWords(text)]
  return views.map(({ of }) => new Set(of(telling, plain, lettersOf)))
}
