import { mostCautious } from './answering/reach.ts'
import type { Triage } from './compile.ts'
import type { Evidence } from './evidence.ts'
import type { Verdict } from './step.ts'
import { looksAt } from './weighing/look.ts'

/** The answer if nothing more were asked. Null: no presentation and no red flag. */
export function forcedAnswer(triage: Triage, evidence: Evidence): Verdict | null {
  return mostCautious(triage, looksAt(triage, evidence, 'forced'))?.answer.verdict ?? null
}
