import { groupsIn } from '../alarms.ts'
import type { Condition, Term } from '../../../knowledge/schema/condition.ts'
import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Pathway } from '../../../knowledge/schema/pathway.ts'

const signsIn = (condition: Condition): string[] => {
  const inTerm = (term: Term): string[] => {
    if (typeof term === 'string') return [term]
    return 'age' in term || 'sex' in term ? [] : signsIn(term as Condition)
  }
  const terms = [...(condition.any ?? []), ...(condition.all ?? [])].flatMap(inTerm)
  return [...terms, ...(condition.atLeast?.of ?? [])]
}

/** Pathways, each with the findings its own rules are about, earliest row first. */
const signsOf = ({ rules }: Pathway): string[] => [...new Set(rules.flatMap(({ when }) => (when ? signsIn(when) : [])))]

/** A finding that many pathways ask about tells little about which one it is. */
const mostSuggested = 2

/**
 * Finding → pathways worth asking about. What a curator wrote comes first; otherwise the few pathways whose own rules
 * name the finding, or the group it belongs to; none for the `general` signs of any illness: who will not wake is not for
 * that dying.
 */
export const compileSuggestions = (
  findings: readonly Finding[],
  pathways: readonly Pathway[],
  general: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> => {
  const users = new Map<string, string[]>()
  for (const pathway of pathways.filter(({ catchAll }) => !catchAll))
    for (const sign of signsOf(pathway)) users.set(sign, [...(users.get(sign) ?? []), pathway.id])
  const groupOf = groupsIn(findings)
  const derived = ({ id, kind }: Finding): readonly string[] => {
    const group = groupOf.get(id) ?? id
    const using = users.get(id) ?? users.get(group) ?? []
    return kind === 'sign' && !general.has(group) && using.length <= mostSuggested ? using : []
  }
  return new Map(
    findings.map((finding) => [finding.id, finding.suggests.length > 0 ? finding.suggests : derived(finding)] as const),
  )
}
