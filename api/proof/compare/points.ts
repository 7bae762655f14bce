import type { Triage } from '../../triage/compile.ts'
import type { Row } from '../../triage/rules/row.ts'
import { worldsOf } from '../../triage/weighing/world.ts'
import type { World } from '../../triage/weighing/world.ts'
import { waysOf } from '../ways.ts'

/** Everything two versions of the knowledge are asked about one pathway, or about a message without one. */
export type Questions = {
  /** Null: no pathway, only the red flags watch. */
  readonly pathway: string | null
  readonly worlds: readonly World[]
  /** Findings true, or in doubt, together; the empty set is "none of these" throughout. */
  readonly cases: readonly Case[]
}

export type Case = { readonly with: readonly string[]; readonly unsure: boolean }

/**
 * What to ask: for every row of either version, each way of making it true, each of its findings alone, sure and in
 * doubt, for every band of age and sex that either version tells apart.
 */
export function questionsFor(before: Triage, after: Triage): readonly Questions[] {
  const pathways = new Set([...before.complaints.keys(), ...after.complaints.keys()])
  const watched = [before, after].flatMap(({ watches }) => watches.flatMap(({ rows }) => rows))
  return [
    ...[...pathways].sort().map((pathway) =>
      questionsAbout(
        pathway,
        [before, after].flatMap((triage) => rowsOf(triage, pathway)),
      ),
    ),
    { ...questionsAbout(null, watched), pathway: null },
  ]
}

/** The pathway's own rows and those of the red flags it screens. */
function rowsOf({ complaints, watches }: Triage, pathway: string): readonly Row[] {
  const complaint = complaints.get(pathway)
  if (!complaint) return []
  return [...complaint.rows, ...watches.filter(({ id }) => complaint.screens.has(id)).flatMap(({ rows }) => rows)]
}

function questionsAbout(pathway: string | null, rows: readonly Row[]): Questions {
  const ways = rows.flatMap(({ when, unless }) => waysOf(when).flatMap((way) => [way, [...way, ...unless]]))
  const sets = [...ways, ...rows.flatMap(({ findings }) => findings.map((finding) => [finding]))]
  const cases = new Map<string, Case>()
  for (const set of sets) {
    const ids = [...new Set(set.map(({ id }) => id))].sort()
    cases.set(ids.join(), { with: ids, unsure: false })
    if (set.length === 1 && set[0]!.kind === 'sign') cases.set(`? ${ids.join()}`, { with: ids, unsure: true })
  }
  cases.set('', { with: [], unsure: false })
  return { pathway, worlds: worldsOf({ age: null, sex: null }, rows), cases: [...cases.values()] }
}
