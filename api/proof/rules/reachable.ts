import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Triage } from '../../triage/compile.ts'
import type { Evidence } from '../../triage/evidence.ts'
import { bestOverall } from '../../triage/answering/answer.ts'
import type { Row } from '../../triage/rules/row.ts'
import { looksAt } from '../../triage/weighing/look.ts'
import { worldsOf } from '../../triage/weighing/world.ts'
import type { World } from '../../triage/weighing/world.ts'
import { evidenceFor } from '../tree/evidence.ts'
import { waysOf } from '../ways.ts'
import { excludedBy } from './limits.ts'
import type { Problem } from '../problem.ts'

/** No row stands so that a row above always answers in its place. */
export function proveReachable(triage: Triage): readonly Problem[] {
  const pathways = [...triage.complaints.values()].flatMap(({ id, rows }) =>
    rows.flatMap((row) => unreached(triage, row, rows, [id])),
  )
  return [...pathways, ...triage.watches.flatMap(({ rows }) => rows.flatMap((row) => unreached(triage, row, rows, [])))]
}

function unreached(
  triage: Triage,
  row: Row,
  rows: readonly Row[],
  presentations: readonly string[],
): readonly Problem[] {
  const ways = waysOf(row.when).flatMap((way) => liftersOf(rows).map((lifters) => [...way, ...lifters]))
  const isReachedIn = (world: World) =>
    ways.some((way) => leads(triage, row, evidenceWith(way, { ...evidenceFor(world), presentations })))
  const nobody = { age: null, sex: null }
  if (worldsOf(nobody, rows).some(isReachedIn) || worldsOf(nobody, allRows(triage)).some(isReachedIn)) return []
  const folder = presentations.length > 0 ? 'pathways' : 'red-flags'
  const cure = 'Remove it, or narrow the row above that always answers in its place'
  return [{ file: `${folder}/${row.file}.yaml`, row: row.index, says: `no person can reach "${row.code}" by it`, cure }]
}

function allRows(triage: Triage): readonly Row[] {
  return [...triage.complaints.values(), ...triage.watches].flatMap(({ rows }) => rows)
}

/** What may have to be true as well for the rows above to step aside: what they exclude, and what mitigates. */
function liftersOf(rows: readonly Row[]): readonly (readonly Finding[])[] {
  const lifters = rows.flatMap((row) => [...excludedBy(row.when), ...row.unless])
  return [[], ...[...new Set(lifters)].map((finding) => [finding])]
}

function evidenceWith(way: readonly Finding[], evidence: Evidence): Evidence {
  return { ...evidence, findings: Object.fromEntries(way.map(({ id }) => [id, 'present' as const])) }
}

/** Of its own file, does the row answer, or one just like it, everything it does not need being absent? */
function leads(triage: Triage, row: Row, evidence: Evidence): boolean {
  const everything = [...triage.findings.keys()]
  const absent = Object.fromEntries(everything.map((id) => [id, 'absent' as const]))
  const heard = Object.keys(evidence.findings)
  const findings = { ...absent, ...evidence.findings }
  const [look] = looksAt(triage, { ...evidence, findings, asked: everything, heard }, 'forced')
  const own = look!.weighed.filter(({ row: { file } }) => file === row.file)
  const verdict = bestOverall(triage, look!, own)?.verdict
  if (!verdict) return false
  return (
    verdict.reasons.some(({ rule }) => rule === row.id) || (verdict.code === row.code && verdict.within === row.within)
  )
}
