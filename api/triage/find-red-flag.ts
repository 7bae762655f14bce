import { bestOverall } from './answering/answer.ts'
import { reachAtOnceRank } from './bounds.ts'
import type { Triage } from './compile.ts'
import type { Evidence } from './evidence.ts'
import type { Verdict } from './step.ts'
import { looksAt } from './weighing/look.ts'

/** A call to 999 that holds already, whatever else may come: red flags and the presentations' own rows. For the scan. */
export function findRedFlag(triage: Triage, evidence: Evidence): Verdict | null {
  const found = looksAt(triage, evidence, 'asking').flatMap((look) => {
    const answer = bestOverall(triage, look, look.weighed)
    return answer && triage.urgency.rankOf(answer.verdict.code) >= reachAtOnceRank ? [answer.verdict] : []
  })
  return found.sort(triage.urgency.compare)[0] ?? null
}
