import { compileUnderstanding } from '../../../api/understanding/compile.ts'
import { understand } from '../../../api/understanding/understand.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Bench } from '../figure.ts'
import { knowledge, twentyWords } from '../knowledge.ts'
import { median, timeOf } from '../timing.ts'

type Saying = { readonly kind: 'findings' | 'pathways'; readonly id: string; readonly phrase: string }

const sayings: readonly Saying[] = [
  ...knowledge.findings.flatMap(({ id, saidAs }) =>
    saidAs.map((phrase) => ({ kind: 'findings' as const, id, phrase })),
  ),
  ...knowledge.pathways.flatMap(({ id, saidAs }) =>
    saidAs.map((phrase) => ({ kind: 'pathways' as const, id, phrase })),
  ),
  ...knowledge.lexicon.sayings.flatMap((file) =>
    (['findings', 'pathways'] as const).flatMap((kind) =>
      Object.entries(file[kind]).flatMap(([id, phrases]) => phrases.map((phrase) => ({ kind, id, phrase }))),
    ),
  ),
]

/** The same knowledge with so many of its own phrases, taken evenly through all of them. */
const withPhrases = (many: number): Knowledge => {
  const every = sayings.length / many
  const kept = Array.from({ length: many }, (_, at) => sayings[Math.floor(at * every)]!)
  const byId = (kind: Saying['kind']): Record<string, string[]> => {
    const table: Record<string, string[]> = {}
    for (const saying of kept) if (saying.kind === kind) (table[saying.id] ??= []).push(saying.phrase)
    return table
  }
  return {
    ...knowledge,
    findings: knowledge.findings.map((finding) => ({ ...finding, saidAs: [] })),
    pathways: knowledge.pathways.map((pathway) => ({ ...pathway, saidAs: [] })),
    lexicon: {
      ...knowledge.lexicon,
      sayings: [{ findings: byId('findings'), pathways: byId('pathways') }],
    },
  }
}

export const bench: Bench = {
  name: 'understanding-phrases',
  budget: 'a hundred times as many phrases take at most twice as long to look through',
  measure: () => {
    const most = Math.min(10_000, sayings.length)
    const [few, many] = [100, most].map((count) => {
      const lexis = compileUnderstanding(withPhrases(count))
      return median(twentyWords.map((message) => timeOf(() => understand(lexis, message), 800)))
    })
    return [{ what: `${most} phrases ÷ 100 phrases, a 20-word message`, value: many! / few!, unit: '×', budget: 2 }]
  },
}
