import { understand } from '../../../api/understanding/understand.ts'
import type { Bench, Figure } from '../figure.ts'
import { knowledge, lexis } from '../knowledge.ts'
import { timeOf } from '../timing.ts'

/** What makes a careless pattern try every way of matching: long runs of what it may repeat. */
const runs: Readonly<Record<string, string>> = {
  'one letter': 'a',
  spaces: ' ',
  apostrophes: "a'",
  digits: '1,',
  marks: '!?',
  'accents alone': 'e\u0301',
  'one word that many phrases share': 'pain ',
  'the words of a combination': 'chest pain arm heavy sweat ',
  'small words': 'and the my is really so ',
  denials: 'no not never without ',
}

/** Every phrase part and class word there is, one after another: what the phrase book has most to do with. */
const everyWord = knowledge.lexicon.classes.flatMap(({ words }) => words.slice(0, 2)).join(' ')

const most = 2000
const few = most / 8
const text = (run: string, length: number) => run.repeat(Math.ceil(length / run.length)).slice(0, length)

const growth = (what: string, run: string): Figure => {
  const [short, long] = [few, most].map((length) => timeOf(() => understand(lexis, `${text(run, length)}!`), 40))
  return {
    what: `${what}: time a letter, long ÷ short`,
    value: long! / short! / (most / few),
    unit: '×',
    budget: 2,
    ceiling: 4,
  }
}

export const bench: Bench = {
  name: 'understanding-hostile',
  budget: 'no message a person may send makes reading grow faster than its length, nor take longer than 10 ms',
  measure: () => [
    ...Object.entries(runs).map(([what, run]) => growth(what, run)),
    ...[...Object.entries(runs), ['every word there is', everyWord] as const].map(([what, run]) => ({
      what: `${what}: ${most} letters`,
      value: timeOf(() => understand(lexis, text(run, most)), 20),
      unit: 'ms',
      budget: 10,
      ceiling: 40,
    })),
  ],
}
