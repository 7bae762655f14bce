import { bounds } from './bounds.ts'
import { withAnswers } from './answers.ts'
import type { Triage } from './compile.ts'
import type { Evidence } from './evidence.ts'
import { nextStep } from './next-step.ts'
import type { Screen } from './step.ts'

/** More steps than "none of these" can take: screens that count, with the few that do not. */
const most = 4 * bounds.screens

const afterNone = (triage: Triage, evidence: Evidence, screen: Screen): Evidence => {
  switch (screen.kind) {
    case 'signs':
      return withAnswers(triage, evidence, screen.findings, { ticked: [], unsureOf: [], wholeUnsure: false })
    case 'about':
      return { ...evidence, declined: [...evidence.declined, ...screen.fields], screens: evidence.screens + 1 }
    case 'who':
      return { ...evidence, declined: [...evidence.declined, 'who'] }
    default:
      return screen satisfies never
  }
}

/** Every finding that a person who says "none of these" throughout is asked of, "call 999 instead if …" included. */
export function askedIfNone(triage: Triage, evidence: Evidence): ReadonlySet<string> {
  const asked = new Set<string>()
  let now = evidence
  for (let step = 0; step < most; step++) {
    const next = nextStep(triage, now)
    if (next.kind === 'reach') {
      for (const finding of next.callInstead) asked.add(finding)
      return asked
    }
    if (next.screen.kind === 'signs') for (const finding of next.screen.findings) asked.add(finding)
    now = afterNone(triage, now, next.screen)
  }
  return asked
}

/** The most pressing rank of any row that a finding stands in, groups in place of members. */
export function topRanks({ complaints, watches }: Triage): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  for (const row of [...complaints.values(), ...watches].flatMap(({ rows }) => rows))
    for (const { id } of row.findings) ranks.set(id, Math.max(row.rank, ranks.get(id) ?? 0))
  return ranks
}
