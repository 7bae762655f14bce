import type { Triage } from '../../triage/compile.ts'
import type { Row } from '../../triage/rules/row.ts'
import type { Term } from '../../triage/rules/term.ts'

/** One way of ticking a screen, and how many ways of ticking it stands for. */
export type Ticking = { readonly ticked: readonly string[]; readonly stands: number }

/** Where a finding stands, as text: two findings with one text cannot be told apart by any rule. */
export type Places = (finding: string) => { readonly key: string; readonly counts: boolean }

/** Looks each finding up once over all the rows there are. */
export function placesIn(triage: Triage): Places {
  const rows = [...triage.complaints.values(), ...triage.watches].flatMap((card) => card.rows)
  const places = new Map<string, { keys: string[]; counts: boolean }>()
  for (const row of rows) notePlaces(row, places)
  return (id) => {
    const finding = triage.findings.get(id)
    const { tierUp, clouds, kind, appliesTo } = finding ?? {}
    const own = JSON.stringify([kind, tierUp?.atLeast ?? Boolean(tierUp), clouds, appliesTo?.sex])
    const { keys, counts } = places.get(id) ?? { keys: [], counts: false }
    return { key: `${own} ${keys.join(' ')}`, counts }
  }
}

function notePlaces(row: Row, places: Map<string, { keys: string[]; counts: boolean }>): void {
  const note = (id: string, place: string, counts: boolean) => {
    const entry = places.get(id) ?? { keys: [], counts: false }
    entry.keys.push(`${row.id}:${place}`)
    entry.counts ||= counts
    places.set(id, entry)
  }
  const visit = (term: Term, place: string): void => {
    if (term.kind === 'finding') note(term.finding.id, place, false)
    else if (term.kind === 'at-least') for (const { id } of term.of) note(id, `${place}n`, true)
    else if (term.kind !== 'age' && term.kind !== 'sex')
      term.of.forEach((part, index) =>
        visit(part, isAlike(term, part) ? `${place}${term.kind}` : `${place}${term.kind}${index}.`),
      )
  }
  visit(row.when, '')
  row.unless.forEach(({ id }) => note(id, 'unless', false))
}

/** Findings side by side in one `any` or `none` are interchangeable. */
function isAlike(term: Term, part: Term): boolean {
  return part.kind === 'finding' && (term.kind === 'any' || term.kind === 'none')
}

/** Every way of ticking a screen that some rule can tell from the others. */
export function tickingsOf(shown: readonly string[], places: Places): readonly Ticking[] {
  const alike = Map.groupBy(shown, (id) => places(id).key)
  return [...alike.values()].reduce<readonly Ticking[]>(
    (tickings, ids) =>
      tickings.flatMap(({ ticked, stands }) =>
        choicesOf(ids, places(ids[0]!).counts).map((choice) => ({
          ticked: [...ticked, ...choice.ticked],
          stands: stands * choice.stands,
        })),
      ),
    [{ ticked: [], stands: 1 }],
  )
}

function choicesOf(ids: readonly string[], counts: boolean): readonly Ticking[] {
  const none = { ticked: [], stands: 1 }
  if (!counts) return [none, { ticked: [ids[0]!], stands: 2 ** ids.length - 1 }]
  return [
    none,
    ...ids.map((_, index) => ({ ticked: ids.slice(0, index + 1), stands: waysToChoose(ids.length, index + 1) })),
  ]
}

function waysToChoose(from: number, count: number): number {
  let ways = 1
  for (let index = 0; index < count; index++) ways = (ways * (from - index)) / (index + 1)
  return Math.round(ways)
}
