import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { findingsIn } from './emergency-signs.ts'

/** The pathways whose own rules speak of a finding, its group's too: by finding. */
export type Homes = ReadonlyMap<string, ReadonlySet<string>>

export const homesOf = ({ pathways, findings }: Knowledge): Homes => {
  const homes = new Map<string, Set<string>>()
  const add = (finding: string, pathway: string) =>
    homes.set(finding, (homes.get(finding) ?? new Set<string>()).add(pathway))
  const members = new Map(findings.map(({ id, members }) => [id, members]))
  for (const { id, rules } of pathways)
    for (const finding of rules.flatMap(({ when }) => (when ? findingsIn(when) : [])))
      for (const named of [finding, ...(members.get(finding) ?? [])]) add(named, id)
  return homes
}
