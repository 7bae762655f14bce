import { bounds, emergencyRank } from '../bounds.ts'
import type { Complaint, Triage } from '../compile.ts'
import type { Row } from '../rules/row.ts'
import type { Known } from './sight.ts'

/** A row that has a say. `asked`: its open findings may become questions; otherwise it counts only once it is true. */
export type ScopedRow = { readonly row: Row; readonly asked: boolean; readonly setAside: ReadonlySet<string> }

export type Scope = {
  readonly rows: readonly ScopedRow[]
  /** Every complaint in play, the ones asked in full first. */
  readonly complaints: readonly Complaint[]
  readonly inFull: ReadonlySet<string>
}

const nothing: ReadonlySet<string> = new Set()

/**
 * The rows in play for these complaints and what was heard. Ids the knowledge lacks are passed over.
 * Of a complaint that another stands for nothing is asked, but its rows that hold still count.
 */
export function scopeOf(triage: Triage, presentations: readonly string[], known: Known): Scope {
  const named = [...new Set(presentations)].flatMap((id) => triage.complaints.get(id) ?? [])
  const complaints = complaintsOf(triage, named)
  const inFull = new Set(complaints.slice(0, bounds.complaintsAskedInFull).map((complaint) => complaint.id))
  const own = complaints.flatMap((complaint) =>
    complaint.rows.map((row) => ({
      row,
      asked: inFull.has(complaint.id) || row.rank >= emergencyRank,
      setAside: nothing,
    })),
  )
  const stoodFor = named
    .filter((complaint) => !complaints.includes(complaint))
    .flatMap(({ rows }) => rows.map((row) => ({ row, asked: false, setAside: nothing })))
  return { rows: [...own, ...stoodFor, ...watchRowsOf(triage, complaints, known)], complaints, inFull }
}

/** Complaints that another one stands for are left out; the rest by most urgent non-emergency row, then id. */
function complaintsOf(triage: Triage, named: readonly Complaint[]): readonly Complaint[] {
  const stoodFor = new Set(
    named.flatMap(({ id, includes }) => includes.filter((other) => standsAlone(id, other, named))),
  )
  return named
    .filter((complaint) => !stoodFor.has(complaint.id))
    .sort((a, b) => topPlace(triage, a) - topPlace(triage, b) || (a.id < b.id ? -1 : 1))
}

/** Two complaints that include each other: the first by id stands for both. */
function standsAlone(id: string, other: string, named: readonly Complaint[]): boolean {
  const includesBack = named.some((complaint) => complaint.id === other && complaint.includes.includes(id))
  return !includesBack || id < other
}

function topPlace(triage: Triage, complaint: Complaint): number {
  const below = complaint.rows.filter((row) => row.rank < emergencyRank)
  return Math.min(...below.map(triage.placeOf))
}

function watchRowsOf(triage: Triage, complaints: readonly Complaint[], known: Known): readonly ScopedRow[] {
  const health = complaints.filter((complaint) => complaint.kind === 'health')
  const notRelevant = health
    .map((complaint) => complaint.notRelevant)
    .reduce((common, other) => common.intersection(other), health[0]?.notRelevant ?? nothing)
  const scoped = new Map<Row, ScopedRow>()
  for (const row of triage.watchRowsWithoutSign) scoped.set(row, { row, asked: false, setAside: nothing })
  for (const [id, state] of known.states)
    if (state !== 'absent')
      for (const row of triage.watchRowsBy.get(id) ?? [])
        scoped.set(row, { row, asked: isHeard(row, known), setAside: nothing })
  for (const watch of triage.watches) {
    const screened = complaints.some((complaint) => complaint.screens.has(watch.id))
    if (!screened && !(watch.general && health.length > 0)) continue
    const setAside = watch.general ? notRelevant : nothing
    for (const row of watch.rows)
      if (screened || row.rank >= emergencyRank) scoped.set(row, { row, asked: true, setAside })
  }
  return [...scoped.values()]
}

/** A sign of the rule was heard, surely or in doubt: what was only ticked puts no further rule in play. */
function isHeard(row: Row, known: Known): boolean {
  return row.findings.some(({ id, kind }) => kind === 'sign' && known.heard.has(id))
}
