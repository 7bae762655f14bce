import type { Triage } from '../../triage/compile.ts'
import type { Evidence } from '../../triage/evidence.ts'
import { forcedAnswer } from '../../triage/forced-answer.ts'
import type { Verdict } from '../../triage/step.ts'
import { Within } from '../../../knowledge/schema/disposition.ts'
import type { World } from '../../triage/weighing/world.ts'
import { evidenceFor } from '../tree/evidence.ts'
import { questionsFor } from './points.ts'
import type { Case } from './points.ts'

/** `urgent-care today`; `gone`: the card was taken out; `nothing`: no red flag speaks. */
export type Answer = string

/** Answers of one kind that change from one version to the next, for some or all people. */
export type Change = Case & {
  /** A pathway's id; null: any message. */
  readonly pathway: string | null
  readonly from: Answer
  readonly to: Answer
  readonly isLess: boolean
  readonly worlds: readonly World[]
  /** Of all bands of age and sex told apart here. */
  readonly everybody: boolean
}

export type Changes = { readonly asked: number; readonly changes: readonly Change[] }

/** Every enumerated answer that differs between two versions. Urgency is judged by the newer one's order. */
export function changesBetween(before: Triage, after: Triage): Changes {
  const changes = new Map<string, Change>()
  let asked = 0
  for (const { pathway, worlds, cases } of questionsFor(before, after))
    for (const each of cases)
      for (const world of worlds) {
        asked++
        const [old, now] = [before, after].map((triage) => answerOf(triage, pathway, each, world))
        if (old!.text === now!.text || old!.text === 'gone') continue
        const key = JSON.stringify([pathway, each, old!.text, now!.text])
        const known = changes.get(key)
        const told = [...(known?.worlds ?? []), world]
        const isLess = isLessUrgent(after, old!.verdict, now!.verdict)
        const everybody = told.length === worlds.length
        changes.set(key, { ...each, pathway, from: old!.text, to: now!.text, isLess, worlds: told, everybody })
      }
  return { asked, changes: [...changes.values()] }
}

type Answered = { readonly text: Answer; readonly verdict: Verdict | null }

function answerOf(triage: Triage, pathway: string | null, { with: ids, unsure }: Case, world: World): Answered {
  if (pathway !== null && !triage.complaints.has(pathway)) return { text: 'gone', verdict: null }
  const told = ids.filter((id) => triage.findings.has(id))
  const everything = [...triage.findings.keys()]
  const evidence: Evidence = {
    ...evidenceFor(world),
    presentations: pathway === null ? [] : [pathway],
    findings: {
      ...Object.fromEntries(everything.map((id) => [id, 'absent' as const])),
      ...Object.fromEntries(told.map((id) => [id, unsure ? ('unsure' as const) : ('present' as const)])),
    },
    asked: everything,
    heard: pathway === null ? told : [],
  }
  const verdict = forcedAnswer(triage, evidence)
  return { text: verdict ? `${verdict.code} ${verdict.within}` : 'nothing', verdict }
}

/** Of a lower rank, or of the same rank and later. Another answer of the same rank and time is a change, no lowering. */
function isLessUrgent({ urgency }: Triage, old: Verdict | null, now: Verdict | null): boolean {
  if (old === null) return false
  if (now === null) return true
  const byRank = urgency.rankOf(old.code) - urgency.rankOf(now.code)
  return byRank > 0 || (byRank === 0 && Within.options.indexOf(now.within) > Within.options.indexOf(old.within))
}
