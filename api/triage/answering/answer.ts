import { emergencyRank } from '../bounds.ts'
import type { Triage } from '../compile.ts'
import type { Look } from '../weighing/look.ts'
import type { Raised } from './raise.ts'
import type { Row } from '../rules/row.ts'
import { isFloored } from '../weighing/sight.ts'
import { doubtsIn } from '../weighing/standing.ts'
import type { Standing, Weighed } from '../weighing/standing.ts'
import type { Override, Verdict } from '../step.ts'
import { outranks, sooner } from '../urgency.ts'
import { unknownFacts } from '../weighing/world.ts'

/** What a row gives in a world: its own answer, a floor for what cannot be ruled out, or nothing. */
function answersOf(triage: Triage, look: Look, weighed: Weighed, world: number): readonly Raised[] {
  const standing = weighed.standings[world]!
  if (standing.sure === 'true')
    return [{ ...weighed.worth, overrides: [...weighed.worth.overrides, ...doubtedIn(weighed.row, look)] }]
  if (standing.sure === 'false' && standing.feared === 'false') return []
  return weighed.row.rank >= emergencyRank
    ? emergencyFloors(triage, look, weighed, standing)
    : neverAsked(triage, look, weighed)
}

function emergencyFloors(triage: Triage, look: Look, weighed: Weighed, standing: Standing): readonly Raised[] {
  const { row } = weighed
  const { mode } = look.known
  const mayAsk = mode === 'forced' && weighed.asked
  const feared = standing.feared === 'true' || (mayAsk && standing.feared === 'open')
  const floors = feared
    ? doubtsIn(row, look.known).map((finding) => floorFor(triage, row, finding.unsureMeans, finding.id))
    : []
  const open = mayAsk && (standing.sure === 'open' || standing.feared === 'open')
  return open ? [...floors, ...openFloors(triage, look, row)] : floors
}

/** An emergency row left open: call now, and of a sign that is there at least what a doubt of it would mean. */
function openFloors(triage: Triage, { known }: Look, row: Row): readonly Raised[] {
  const overrides: Override[] = [{ kind: 'bound', by: row.id }]
  const told = row.findings.filter((finding) => known.states.get(finding.id) === 'present' && finding.kind === 'sign')
  const floors = told.map((finding) => ({ ...floorFor(triage, row, finding.unsureMeans, finding.id), overrides }))
  return [{ verdict: callNow(triage, row), overrides }, ...floors]
}

function floorFor(triage: Triage, row: Row, means: 'present' | Verdict['code'], finding: string): Raised {
  const overrides: Override[] = [{ kind: 'unsure', by: finding }]
  if (means === 'present' || means === 'urgent-care') return { verdict: callNow(triage, row), overrides }
  return {
    verdict: { ...callNow(triage, row), code: means, within: triage.urgency.dispositionOf(means).within, route: null },
    overrides,
  }
}

/** "Call 111 now": an emergency that cannot be ruled out. */
function callNow(triage: Triage, row: Pick<Row, 'file' | 'id' | 'index'>): Verdict {
  const reasons = [{ rule: row.id, file: row.file, index: row.index }]
  const { code, inDoubt } = triage.urgency.dispositionOf('urgent-care')
  return { code, within: 'now', route: inDoubt ?? null, from: row.file, reasons }
}

/** A row open only because it was never asked counts at most as urgent care. */
function neverAsked(triage: Triage, look: Look, weighed: Weighed): readonly Raised[] {
  if (look.known.mode === 'asking' || !weighed.asked) return []
  const { verdict, overrides } = weighed.worth
  const most = triage.urgency.dispositionOf('urgent-care')
  const capped = { ...verdict, code: most.code, within: sooner(verdict.within, most.within), route: null }
  const counted = triage.urgency.rankOf(verdict.code) > most.rank ? capped : verdict
  return [{ verdict: counted, overrides: [...overrides, { kind: 'bound', by: weighed.row.id }] }]
}

function doubtedIn(row: Row, look: Look): readonly Override[] {
  return row.findings
    .filter((finding) => look.known.states.get(finding.id) === 'unsure' && !isFloored(finding, row, look.known))
    .map((finding) => ({ kind: 'unsure', by: finding.id }))
}

/** The most urgent answer of some rows in one world; of answers alike, the plainest. Null: they say nothing. */
export function bestIn(triage: Triage, look: Look, rows: readonly Weighed[], world: number): Raised | null {
  let best: Raised | null = null
  for (const weighed of rows)
    for (const answer of answersOf(triage, look, weighed, world))
      if (best === null || compareAnswers(triage, answer, best) < 0) best = answer
  return best
}

/** Negative: `a` leads. More urgent first, then fewer overrides, then a special route, then a fixed order. */
export function compareAnswers(triage: Triage, a: Raised, b: Raised): number {
  if (outranks(triage.urgency, a.verdict, b.verdict)) return -1
  if (outranks(triage.urgency, b.verdict, a.verdict)) return 1
  const specific = Number(b.verdict.route !== null) - Number(a.verdict.route !== null)
  return a.overrides.length - b.overrides.length || specific || triage.urgency.compare(a.verdict, b.verdict)
}

/**
 * The answer of some rows whichever world is the real one: an emergency only if every world is one (then the least of
 * them); otherwise the most urgent, where a possible emergency counts as urgent care now.
 */
export function bestOverall(triage: Triage, look: Look, rows: readonly Weighed[]): Raised | null {
  const answers = look.worlds.map((_, world) => bestIn(triage, look, rows, world))
  const isEmergency = (answer: Raised | null) =>
    answer !== null && triage.urgency.rankOf(answer.verdict.code) >= emergencyRank
  if (answers.every(isEmergency)) return pick(triage, answers, (a, b) => !outranks(triage.urgency, a, b))
  const capped = answers.map((answer) =>
    answer && isEmergency(answer) ? possibleEmergency(triage, look, answer) : answer,
  )
  return pick(triage, capped, (a, b) => outranks(triage.urgency, a, b))
}

function possibleEmergency(triage: Triage, look: Look, answer: Raised): Raised {
  const { rule, file, index } = answer.verdict.reasons[0]!
  return {
    verdict: callNow(triage, { id: rule, file, index }),
    overrides: [...answer.overrides, ...unknownFacts(look.reading).map((by) => ({ kind: 'unsure', by }) as const)],
  }
}

function pick(triage: Triage, answers: readonly (Raised | null)[], better: (a: Verdict, b: Verdict) => boolean) {
  return answers.reduce<Raised | null>((best, answer) => {
    if (answer === null || best === null) return best ?? answer
    return better(answer.verdict, best.verdict) ? answer : best
  }, null)
}

/** An answer, held up by the floor that was set when an emergency sign was taken back. */
export function withFloor(triage: Triage, look: Look, answer: Raised | null): Raised | null {
  const code = look.evidence.floor
  if (code === null) return answer
  const { within } = triage.urgency.dispositionOf(code)
  const verdict: Verdict = { code, within, route: null, from: 'floor', reasons: [] }
  const floor: Raised = { verdict, overrides: [{ kind: 'floor', by: code }] }
  return answer && compareAnswers(triage, answer, floor) <= 0 ? answer : floor
}
