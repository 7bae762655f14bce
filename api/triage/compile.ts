import type { Code } from '../../knowledge/schema/disposition.ts'
import type { Finding } from '../../knowledge/schema/finding.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../knowledge/schema/pathway.ts'
import type { Rule } from '../../knowledge/schema/rule.ts'
import { compileRow } from './rules/row.ts'
import type { Row } from './rules/row.ts'
import { urgencyOf } from './urgency.ts'
import type { Urgency } from './urgency.ts'

export type Complaint = {
  readonly id: string
  readonly kind: Pathway['kind']
  readonly rows: readonly Row[]
  readonly includes: readonly string[]
  readonly screens: ReadonlySet<string>
  /** General signs that need not be asked here; groups in place of members. */
  readonly notRelevant: ReadonlySet<string>
}

type Watch = { readonly id: string; readonly general: boolean; readonly rows: readonly Row[] }

/** The knowledge made ready for deciding. Compile once, use for every message. */
export type Triage = {
  readonly urgency: Urgency
  readonly findings: ReadonlyMap<string, Finding>
  /** Group by member. */
  readonly groups: ReadonlyMap<string, string>
  readonly complaints: ReadonlyMap<string, Complaint>
  readonly watches: readonly Watch[]
  /** Red-flag rules by a finding of theirs. */
  readonly watchRowsBy: ReadonlyMap<string, readonly Row[]>
  /** Red-flag rules that can hold without any sign: they fire on history or facts alone. */
  readonly watchRowsWithoutSign: readonly Row[]
  /** By route: the answers to other needs that still stand beside it in an emergency. */
  readonly besides: ReadonlyMap<string, ReadonlySet<Code>>
  /** The row and the place in it where a finding first stands, for a fixed order of ticks. */
  readonly placeOf: (row: Row) => number
}

type KnowledgeOfRules = Pick<Knowledge, 'findings' | 'redFlags' | 'pathways' | 'dispositions' | 'routes'>

/** Throws, naming the file and the cure, when a rule names a finding or disposition that does not exist. */
export function compileTriage(knowledge: KnowledgeOfRules): Triage {
  const urgency = urgencyOf(knowledge.dispositions)
  const findings = new Map(knowledge.findings.map((finding) => [finding.id, finding]))
  const groups = new Map(knowledge.findings.flatMap((group) => group.members.map((member) => [member, group.id])))
  const rowsOf = (file: string, rules: readonly Rule[]) =>
    rules.map((rule, index) =>
      compileRow(file, index + 1, rule, { urgency, resolve: resolver(findings, groups, file) }),
    )
  const complaints = knowledge.pathways.map((pathway) =>
    complaintOf(pathway, rowsOf(pathway.id, pathway.rules), groups),
  )
  const watches = knowledge.redFlags.map(({ id, general, rules }) => ({ id, general, rows: rowsOf(id, rules) }))
  const watchRows = watches.flatMap((watch) => watch.rows)
  return {
    urgency,
    findings,
    groups,
    complaints: new Map(complaints.map((complaint) => [complaint.id, complaint])),
    watches,
    watchRowsBy: rowsByFinding(watchRows),
    watchRowsWithoutSign: watchRows.filter((row) => row.findings.every((finding) => finding.kind !== 'sign')),
    besides: new Map(knowledge.routes.map(({ id, besides }) => [id, new Set(besides)])),
    placeOf: placesIn([...watchRows, ...complaints.flatMap((complaint) => complaint.rows)], urgency),
  }
}

function complaintOf(pathway: Pathway, rows: readonly Row[], groups: ReadonlyMap<string, string>): Complaint {
  const notRelevant = pathway.notRelevant.map(({ finding }) => groups.get(finding) ?? finding)
  return {
    id: pathway.id,
    kind: pathway.kind,
    rows,
    includes: pathway.includes,
    screens: new Set(pathway.screens),
    notRelevant: new Set(notRelevant),
  }
}

function resolver(findings: ReadonlyMap<string, Finding>, groups: ReadonlyMap<string, string>, file: string) {
  return (id: string) => {
    const finding = findings.get(groups.get(id) ?? id)
    if (finding) return finding
    throw new Error(`${file}.yaml names "${id}", which knowledge/findings does not define: define it or correct the id`)
  }
}

function rowsByFinding(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byFinding = new Map<string, Row[]>()
  for (const row of rows)
    for (const finding of row.findings) byFinding.set(finding.id, [...(byFinding.get(finding.id) ?? []), row])
  return byFinding
}

/** A fixed order of rows: most urgent answer first, then place in the file, then file. Never order of mention. */
function placesIn(rows: readonly Row[], urgency: Urgency): Triage['placeOf'] {
  const sorted = rows.toSorted(
    (a, b) => urgency.compare(verdictOf(a, 0), verdictOf(b, 0)) || a.index - b.index || (a.file < b.file ? -1 : 1),
  )
  const places = new Map(sorted.map((row, place) => [row, place]))
  return (row) => places.get(row) ?? sorted.length
}

function verdictOf(row: Row, index: number) {
  return { code: row.code, within: row.within, route: null, from: '', reasons: [{ rule: '', file: '', index }] }
}

/** The name the rules know a finding by: a member answers to its group, anything else to itself. */
export function canonical(triage: Triage, finding: string): string {
  return triage.groups.get(finding) ?? finding
}
