import { withAnswers } from '../../triage/answers.ts'
import type { Triage } from '../../triage/compile.ts'
import type { Evidence } from '../../triage/evidence.ts'
import { forcedAnswer } from '../../triage/forced-answer.ts'
import { nextStep } from '../../triage/next-step.ts'
import type { Step } from '../../triage/step.ts'
import type { Problem } from '../problem.ts'
import { evidenceFor } from './evidence.ts'

/** How pairs of complaints fare, everything answered "none", at one age. */
export type PairCounts = {
  readonly pairs: number
  readonly boundDecides: number
  /** Answered above what either alone reaches. */
  readonly raised: number
}

/** Nobody in particular: the counts are a measure of length, not of care. */
const grownUp = { age: 40, sex: 'female' } as const

/** Two complaints together never end below either alone. */
export function provePairs(triage: Triage): { readonly problems: readonly Problem[]; readonly counts: PairCounts } {
  const ids = [...triage.complaints.keys()].sort()
  const alone = new Map(ids.map((id) => [id, rankOf(triage, played(triage, [id]).step)]))
  const counts = { pairs: 0, boundDecides: 0, raised: 0 }
  const problems: Problem[] = []
  for (const [index, first] of ids.entries())
    for (const second of ids.slice(index + 1)) {
      const { step, evidence } = played(triage, [first, second])
      const least = Math.max(alone.get(first)!, alone.get(second)!)
      counts.pairs++
      if (step.overrides.some(({ kind }) => kind === 'bound')) counts.boundDecides++
      if (rankOf(triage, step) > least) counts.raised++
      if (rankOf(triage, step) < least || forcedBelow(triage, evidence, least)) problems.push(lowered(first, second))
    }
  return { problems, counts }
}

function forcedBelow(triage: Triage, evidence: Evidence, least: number): boolean {
  const verdict = forcedAnswer(triage, evidence)
  return verdict === null || triage.urgency.rankOf(verdict.code) < least
}

function lowered(first: string, second: string): Problem {
  const includes = 'One includes the other: its last row must be at least as urgent'
  return {
    file: `pathways/${first}.yaml`,
    row: null,
    says: `together with "${second}" it ends below one of them alone`,
    cure: includes,
  }
}

function played(triage: Triage, presentations: readonly string[]) {
  let evidence: Evidence = { ...evidenceFor(grownUp), presentations }
  let step: Step = nextStep(triage, evidence)
  while (step.kind === 'ask') {
    const shown = step.screen.kind === 'signs' ? step.screen.findings : []
    evidence = withAnswers(triage, evidence, shown, { ticked: [], unsureOf: [], wholeUnsure: false })
    step = nextStep(triage, evidence)
  }
  return { step, evidence }
}

function rankOf(triage: Triage, step: Extract<Step, { kind: 'reach' }>): number {
  return triage.urgency.rankOf(step.verdict.code)
}
