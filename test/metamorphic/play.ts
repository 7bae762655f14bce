import { loadKnowledge } from '../../knowledge/load.ts'
import type { Case } from '../../api/cli/eval/case.ts'
import { play } from '../../api/conversation/play.ts'
import { compileNavigator } from '../../api/conversation/walk/navigator.ts'

const navigator = compileNavigator(loadKnowledge('knowledge'))
/** A Saturday evening, when most doors are shut. */
const at = Temporal.ZonedDateTime.from('2026-11-21T19:30[Europe/London]')
const ranks = new Map(navigator.knowledge.dispositions.map(({ code, rank }) => [code, rank]))

const rankOf = (code: Case['acceptable'][number]): number => ranks.get(code) ?? 0

/** From this rank on the answer is A&E or 999. */
export const emergencyRank = rankOf('emergency-department')

/** How urgent the answer is, 0 (nobody ill) to 7 (999), when every question is answered "none of these". */
export const urgencyOf = (told: Pick<Case, 'age' | 'sex' | 'pregnant'>, message: string): number => {
  const { step } = play(navigator, { ...told, say: message }, { at, staff: false }).last
  return step.kind === 'reach' ? rankOf(step.disposition.code) : 0
}

/** Whether every answer a careful clinician would accept is A&E or 999. */
export const isEmergency = ({ acceptable }: Case): boolean => acceptable.every((code) => rankOf(code) >= emergencyRank)
