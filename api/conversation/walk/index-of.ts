import type { Code, Disposition, Route } from '../../../knowledge/schema/disposition.ts'
import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../../knowledge/schema/pathway.ts'
import type { RedFlags } from '../../../knowledge/schema/red-flags.ts'
import type { Source } from '../../../knowledge/schema/source.ts'

/** The knowledge by id, built once. */
export type KnowledgeIndex = {
  readonly findings: ReadonlyMap<string, Finding>
  readonly pathways: ReadonlyMap<string, Pathway>
  readonly files: ReadonlyMap<string, Pathway | RedFlags>
  readonly dispositions: ReadonlyMap<Code, Disposition>
  readonly routes: ReadonlyMap<string, Route>
  readonly sources: ReadonlyMap<string, Source>
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

export const indexOf = (knowledge: Knowledge): KnowledgeIndex => ({
  findings: byId(knowledge.findings),
  pathways: byId(knowledge.pathways),
  files: byId<Pathway | RedFlags>([...knowledge.redFlags, ...knowledge.pathways]),
  dispositions: new Map(knowledge.dispositions.map((disposition) => [disposition.code, disposition])),
  routes: byId(knowledge.routes),
  sources: byId(knowledge.sources),
})

/** What a curator must have given: a missing one is their mistake, never the person's. */
export const mustHave = <Key, Item>(items: ReadonlyMap<Key, Item>, key: Key, where: string): Item => {
  const item = items.get(key)
  if (item === undefined) throw new Error(`knowledge/${where} has no "${String(key)}": add it, or mend the name`)
  return item
}
