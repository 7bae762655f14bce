import type { Condition, Term } from '../../../../knowledge/schema/condition.ts'
import type { Knowledge } from '../../../../knowledge/schema/knowledge.ts'
import { topRanks } from '../../../triage/asked-if-none.ts'
import type { Triage } from '../../../triage/compile.ts'

/** What a language model may propose: the closed lists that its answers are held to. */
export type Suggestible = {
  /** Finding → the tick as a person reads it. */
  readonly findings: ReadonlyMap<string, string>
  /** Pathway → what is wrong, as a chooser shows it. */
  readonly presentations: ReadonlyMap<string, string>
  /** Finding → the most pressing rank it has a part in. */
  readonly topRanks: ReadonlyMap<string, number>
}

type Curated = Pick<Knowledge, 'findings' | 'pathways' | 'redFlags'>

/** Findings whose absence something needs: proposing one could lower an answer. */
const neededAbsent = (term: Term, under = false): string[] => {
  if (typeof term === 'string') return under ? [term] : []
  if ('age' in term || 'sex' in term) return []
  const { any = [], all = [], none = [] } = term as Condition
  return [
    ...[...any, ...all].flatMap((inner) => neededAbsent(inner, under)),
    ...none.flatMap((inner) => neededAbsent(inner, true)),
  ]
}

/**
 * Only what can never lower an answer may be proposed: no mitigating finding, nothing that a rule needs absent, and
 * nothing that the person's own form answers. The catch-alls are nobody's proposal: they are where doubt goes.
 */
export const suggestibleOf = ({ findings, pathways, redFlags }: Curated, triage: Triage): Suggestible => {
  const rules = [...pathways, ...redFlags].flatMap((file) => file.rules)
  const lowering = new Set(rules.flatMap(({ when, unless }) => [...(when ? neededAbsent(when) : []), ...unless]))
  const groups = findings.filter(({ members }) => members.length > 0)
  const lowers = (id: string) =>
    lowering.has(id) || groups.some((group) => lowering.has(group.id) && group.members.includes(id))
  const raising = findings.filter(
    ({ id, kind, answeredBy }) => kind !== 'mitigating' && answeredBy === undefined && !lowers(id),
  )
  return {
    findings: new Map(raising.map(({ id, label }) => [id, label])),
    presentations: new Map(
      pathways.filter(({ catchAll }) => !catchAll).map(({ id, presentation }) => [id, presentation]),
    ),
    topRanks: topRanks(triage),
  }
}
