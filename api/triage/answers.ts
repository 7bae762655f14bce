import { canonical } from './compile.ts'
import type { Triage } from './compile.ts'
import type { Evidence, FindingState } from './evidence.ts'

/** What was answered to a screen of ticks. Nothing ticked and nothing unsure is "none of these". */
export type ScreenAnswers = {
  readonly ticked: readonly string[]
  readonly unsureOf: readonly string[]
  /** "Not sure" to the screen as a whole: covers the ticks not ticked. */
  readonly wholeUnsure: boolean
}

/**
 * The evidence after a screen. "None" makes absent only what was shown, and never withdraws what is present; a choice
 * beats "none". What "none" is worth from a person whose head is not clear, or about somebody not in sight, is weighed
 * with everything else. A whole screen of "not sure" leaves its ticks to be asked one at a time, uncounted.
 */
export function withAnswers(
  triage: Triage,
  evidence: Evidence,
  shown: readonly string[],
  answers: ScreenAnswers,
): Evidence {
  const ids = [...new Set(shown.map((id) => canonical(triage, id)))]
  const ticked = new Set(answers.ticked.map((id) => canonical(triage, id)))
  const unsureOf = new Set(answers.unsureOf.map((id) => canonical(triage, id)))
  const askAgain = answers.wholeUnsure && ids.length > 1
  const alone = ids.length === 1 && evidence.findings[ids[0]!] === 'unsure' && !evidence.asked.includes(ids[0]!)
  const findings: Record<string, FindingState> = { ...evidence.findings }
  const settled: string[] = []
  for (const id of ids) {
    if (ticked.has(id)) findings[id] = 'present'
    else if (findings[id] !== 'present') findings[id] = answers.wholeUnsure || unsureOf.has(id) ? 'unsure' : 'absent'
    if (!askAgain || findings[id] === 'present' || unsureOf.has(id)) settled.push(id)
  }
  const asked = [...evidence.asked, ...settled.filter((id) => !evidence.asked.includes(id))]
  return { ...evidence, findings, asked, screens: evidence.screens + (alone ? 0 : 1) }
}
