import type { Ears } from '../../knowledge/schema/ears.ts'
import { learntFromColumns } from '../../knowledge/schema/learnt-columns.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'

const saidBy = <Item>(items: readonly Item[], said: Ears['findings']): Item[] =>
  items.map((item, at) => ({ ...item, saidAs: said[at]! }))

/** The knowledge with its ears on. */
export const withEars = (
  knowledge: Knowledge,
  { lexicon, learnt, findings, pathways, examples, faqs, faqWordings, faqWords, faqSources, directoryWords }: Ears,
): Knowledge => ({
  ...knowledge,
  faqs,
  faqWordings,
  faqWords,
  directoryWords,
  sources: [...knowledge.sources, ...faqSources],
  lexicon: { ...lexicon, learnt: learnt && learntFromColumns(learnt) },
  findings: saidBy(knowledge.findings, findings),
  pathways: saidBy(knowledge.pathways, pathways).map((pathway, at) => ({ ...pathway, examples: [...examples[at]!] })),
})
