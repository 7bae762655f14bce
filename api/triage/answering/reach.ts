import { bestOverall, compareAnswers, withFloor } from './answer.ts'
import { bounds, emergencyRank, reachAtOnceRank } from '../bounds.ts'
import type { Triage } from '../compile.ts'
import type { Look } from '../weighing/look.ts'
import { bestSoFar, openIn } from '../asking/open.ts'
import type { Raised } from './raise.ts'
import type { Override, Reason, Step, Verdict } from '../step.ts'
import { outranks } from '../urgency.ts'

type Reach = Extract<Step, { kind: 'reach' }>

/** The answer of one reading if nothing more were asked. Null: no complaint and no red flag. */
export function answerOf(triage: Triage, look: Look): Raised | null {
  return withFloor(triage, look, bestOverall(triage, look, look.weighed))
}

/** The most cautious of several readings, with a note when they differ. */
export function mostCautious(triage: Triage, looks: readonly Look[]): { look: Look; answer: Raised } | null {
  const answers = looks.flatMap((look) => {
    const answer = answerOf(triage, look)
    return answer ? [{ look, answer }] : []
  })
  const [first] = answers.toSorted((a, b) => compareAnswers(triage, a.answer, b.answer))
  if (!first || !readingsDiffer(answers.map(({ answer }) => answer.verdict))) return first ?? null
  const overrides: Override[] = [...first.answer.overrides, { kind: 'reading', by: readingName(first.look) }]
  return { look: first.look, answer: { ...first.answer, overrides } }
}

export function readingsDiffer(verdicts: readonly Verdict[]): boolean {
  return new Set(verdicts.map(({ code, within, route }) => `${code} ${within} ${route}`)).size > 1
}

function readingName({ reading: { age, sex } }: Look): string {
  return [age && (age.min === age.max ? `${age.min}` : `${age.min}-${age.max}`), sex].filter(Boolean).join(' ')
}

export function reach(triage: Triage, { look, answer }: { look: Look; answer: Raised }, asking: Look): Reach {
  const verdict = withReasons(triage, look, answer.verdict)
  return {
    kind: 'reach',
    verdict,
    callInstead: triage.urgency.rankOf(verdict.code) === emergencyRank ? callInstead(triage, asking) : [],
    also: alsoOf(triage, look, verdict),
    overrides: distinctOverrides(answer.overrides),
  }
}

/** Signs still open that would mean an ambulance instead, most dangerous first. */
function callInstead(triage: Triage, look: Look): readonly string[] {
  return openIn(triage, look, bestSoFar(triage, look), reachAtOnceRank)
    .findings.filter(({ finding }) => finding.kind === 'sign')
    .slice(0, bounds.callInstead)
    .map(({ finding }) => finding.id)
}

/** Every rule that gives the same answer by itself, the one that leads first. */
function withReasons(triage: Triage, look: Look, verdict: Verdict): Verdict {
  const same = look.weighed
    .filter(({ worth, standings }) => standings.every(({ sure }) => sure === 'true') && alike(worth.verdict, verdict))
    .sort((a, b) => triage.placeOf(a.row) - triage.placeOf(b.row))
    .flatMap(({ worth }) => worth.verdict.reasons)
  const reasons = new Map<string, Reason>([...verdict.reasons, ...same].map((reason) => [reason.rule, reason]))
  return { ...verdict, reasons: [...reasons.values()] }
}

function alike(a: Verdict, b: Verdict): boolean {
  return a.code === b.code && a.route === b.route
}

/** What holds beside the answer, most urgent first: losers become step 2, never disappear. */
function alsoOf(triage: Triage, look: Look, main: Verdict): Reach['also'] {
  return [...otherComplaints(triage, look, main), ...otherRedFlags(triage, look, main)].sort(triage.urgency.compare)
}

/** With an emergency only the practical ones and what stands besides its route: the hospital looks at the rest. */
function otherComplaints(triage: Triage, look: Look, main: Verdict): Reach['also'] {
  const owners = ownersOf(look, main)
  const isEmergency = triage.urgency.rankOf(main.code) >= emergencyRank
  const besides = triage.besides.get(main.route ?? '') ?? new Set()
  return look.scope.complaints.flatMap(({ id, kind }) => {
    const isSeenTo = owners.has(id) || (isEmergency && kind === 'health')
    const own = look.weighed.filter(({ row }) => row.file === id && (!isSeenTo || besides.has(row.code)))
    const held = own.filter(({ standings }) => standings.some(({ sure }) => sure === 'true'))
    const best = bestOverall(triage, look, held)
    return best ? [{ ...withReasons(triage, look, best.verdict), checkedFully: isChecked(triage, own, best) }] : []
  })
}

/** Red flags that hold as well, when they tie in rank or are sensitive: no other answer takes care of those. */
function otherRedFlags(triage: Triage, look: Look, main: Verdict): Reach['also'] {
  const isComplaint = (file: string) => look.scope.complaints.some(({ id }) => id === file)
  const held = look.weighed
    .filter(({ row, standings }) => !isComplaint(row.file) && standings.every(({ sure }) => sure === 'true'))
    .map(({ worth }) => worth.verdict)
    .filter((verdict) => {
      const { rank, sensitive } = triage.urgency.dispositionOf(verdict.code)
      return !alike(verdict, main) && (sensitive || rank === triage.urgency.rankOf(main.code))
    })
    .sort(triage.urgency.compare)
  return held
    .filter((verdict, index) => !held.slice(0, index).some((before) => alike(before, verdict)))
    .map((verdict) => ({ ...withReasons(triage, look, verdict), checkedFully: true }))
}

/** The complaints a red flag speaks for: those that screen it, else the first. */
function ownersOf(look: Look, main: Verdict): ReadonlySet<string> {
  const { complaints } = look.scope
  const screening = complaints.filter(({ id, screens }) => id === main.from || screens.has(main.from))
  return new Set((screening.length > 0 ? screening : complaints.slice(0, 1)).map(({ id }) => id))
}

function isChecked(triage: Triage, own: Look['weighed'], best: Raised): boolean {
  return !own.some(
    ({ standings, worth }) =>
      outranks(triage.urgency, worth.verdict, best.verdict) &&
      standings.some(({ sure, feared }) => sure === 'open' || feared === 'open'),
  )
}

function distinctOverrides(overrides: readonly Override[]): readonly Override[] {
  return [...new Map(overrides.map((override) => [`${override.kind}:${override.by}`, override])).values()]
}
