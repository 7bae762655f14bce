import { bestSoFar, rankIn } from './asking/open.ts'
import type { Triage } from './compile.ts'
import type { Evidence } from './evidence.ts'
import { looksAt } from './weighing/look.ts'

/** The least urgent rank that this evidence can still end in, whatever else is answered. −1: anything. */
export function certainRank(triage: Triage, evidence: Evidence): number {
  const looks = looksAt(triage, evidence, 'asking')
  return Math.max(-1, ...looks.map((look) => Math.min(...bestSoFar(triage, look).map((best) => rankIn(triage, best)))))
}
