import { understand } from '../../../api/understanding/understand.ts'
import type { Bench } from '../figure.ts'
import { lexis, twentyWords } from '../knowledge.ts'
import { median, timeOf } from '../timing.ts'

const rounds = 1500
/** Long messages, 4 and 16 times as long: past 2,000 characters the door already says no. */
const lengths = [1, 4, 16] as const

const perWord = (times: number): number => {
  const message = Array.from({ length: times }, () => twentyWords.join('. ')).join('. ')
  return timeOf(() => understand(lexis, message), 200) / times
}

export const bench: Bench = {
  name: 'understanding',
  budget: 'a 20-word message is read in 0.15 ms, and reading grows in line with the length of the message',
  measure: () => {
    const [short, , long] = lengths.map(perWord)
    return [
      {
        what: 'reading a 20-word message, median',
        value: median(twentyWords.map((message) => timeOf(() => understand(lexis, message), rounds))),
        unit: 'ms',
        budget: 0.15,
        ceiling: 0.5,
      },
      { what: 'time a word, 16 times as long ÷ as short', value: long! / short!, unit: '×', budget: 2 },
    ]
  },
}
