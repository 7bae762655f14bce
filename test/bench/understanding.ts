import { loadKnowledge } from '../../knowledge/load.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { understand } from '../../api/understanding/understand.ts'

/** Invented messages of about twenty words. */
const messages = [
  'feels like somebody is sitting on my chest and my left arm has gone all heavy and i am sweating buckets',
  'lo 7 mo wheezy wont take his bottle and he has been up all night with a temp of 39 poor thing',
  'sore throat since sunday hurts to swallow no fever no rash just want to know what to take for it please',
]

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!

const medianOf = (run: () => void, rounds: number): number => {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    run()
    times.push(performance.now() - from)
  }
  return median(times)
}

/** The best of five medians: other work on the machine only ever adds. */
const timeOf = (run: () => void, rounds: number): number =>
  Math.min(...Array.from({ length: 5 }, () => medianOf(run, Math.ceil(rounds / 5))))

/** The same knowledge with at most so many phrases of findings and presentations, taken evenly. */
const withPhrases = (knowledge: Knowledge, most: number): Knowledge => {
  const all = [...knowledge.findings, ...knowledge.pathways].flatMap(({ saidAs }) => saidAs).length
  const every = Math.max(1, Math.floor(all / most))
  let count = 0
  const keep = (phrases: readonly string[]) => phrases.filter(() => count++ % every === 0)
  return {
    ...knowledge,
    findings: knowledge.findings.map((finding) => ({ ...finding, saidAs: keep(finding.saidAs) })),
    pathways: knowledge.pathways.map((pathway) => ({ ...pathway, saidAs: keep(pathway.saidAs) })),
    lexicon: { ...knowledge.lexicon, sayings: [], saidIn: [] },
  }
}

const knowledge = loadKnowledge('knowledge')
const whole = compileUnderstanding(knowledge)
const twentyWords = median(messages.map((message) => timeOf(() => understand(whole, message), 2000)))
console.log(`understanding a 20-word message: median ${twentyWords.toFixed(4)} ms (budget 0.15, ceiling 0.5)`)

const long = (times: number) => Array.from({ length: times }, () => messages[0]).join(' ')
const perWord = [1, 4, 16].map((times) => timeOf(() => understand(whole, long(times)), 200) / (times * 20))
console.log(
  `per word at 20, 80, 320 words: ${perWord.map((ms) => (ms * 1000).toFixed(1)).join(', ')} µs (linear: ratio ${(perWord[2]! / perWord[0]!).toFixed(2)}, at most 2)`,
)

const byPhrases = [100, 1000, 10_000].map((most) => {
  const lexis = compileUnderstanding(withPhrases(knowledge, most))
  return median(messages.map((message) => timeOf(() => understand(lexis, message), 1000)))
})
console.log(
  `at 100, 1,000, 10,000 phrases: ${byPhrases.map((ms) => ms.toFixed(4)).join(', ')} ms (flat: ratio ${(byPhrases[2]! / byPhrases[0]!).toFixed(2)}, at most 2)`,
)
console.log(`compiling the knowledge: ${timeOf(() => compileUnderstanding(knowledge), 5).toFixed(0)} ms`)
