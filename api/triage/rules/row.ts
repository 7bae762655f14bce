import type { Code, Within } from '../../../knowledge/schema/disposition.ts'
import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Rule } from '../../../knowledge/schema/rule.ts'
import { compileCondition, factsIn, findingsIn } from './term.ts'
import type { Term } from './term.ts'
import type { Urgency } from '../urgency.ts'

/** A rule made ready: where it stands, what it gives, what it needs to know. */
export type Row = {
  /** `sore-throat#3`. */
  readonly id: string
  readonly file: string
  /** Its place in the file, from 1. */
  readonly index: number
  readonly code: Code
  readonly rank: number
  readonly within: Within
  readonly route: string | null
  readonly when: Term
  readonly unless: readonly Finding[]
  /** Of `when` alone, each once. */
  readonly findings: readonly Finding[]
  /** Years at which the row, or who can be asked its findings, changes. */
  readonly ageCuts: readonly number[]
  readonly tellsSexes: boolean
}

/** Throws when the rule gives a disposition that `dispositions.yaml` lacks, or names a finding not defined. */
export function compileRow(file: string, index: number, rule: Rule, tools: RowTools): Row {
  const when = compileCondition(rule.when, tools.resolve)
  const unless = rule.unless.map(tools.resolve)
  const findings = findingsIn(when)
  const limits = [...findings, ...unless].map((finding) => finding.appliesTo)
  const facts = factsIn(when)
  const cuts = [
    ...facts.flatMap((fact) => (fact.kind === 'age' ? [fact.from, fact.under] : [])),
    ...limits.flatMap((limit) => [limit?.age?.from ?? Infinity, limit?.age?.under ?? Infinity]),
  ]
  const disposition = tools.urgency.dispositionOf(rule.then)
  return {
    id: `${file}#${index}`,
    file,
    index,
    code: rule.then,
    rank: disposition.rank,
    within: rule.within ?? disposition.within,
    route: rule.route ?? null,
    when,
    unless,
    findings,
    ageCuts: [...new Set(cuts.filter(Number.isFinite))],
    tellsSexes: facts.some((fact) => fact.kind === 'sex') || limits.some((limit) => limit?.sex !== undefined),
  }
}

export type RowTools = { readonly resolve: (id: string) => Finding; readonly urgency: Urgency }
