import type { Case } from '../../api/cli/eval/case.ts'
import { play, type Player } from '../../api/conversation/play.ts'
import { navigator } from './conversation.ts'

const ranks = new Map(navigator.knowledge.dispositions.map(({ code, rank }) => [code, rank]))

export const rankOfCode = (code: Case['acceptable'][number]): number => ranks.get(code) ?? 0

/** From this rank on the answer is A&E or 999. */
export const emergencyRank = rankOfCode('emergency-department')

/** A Saturday evening, when most doors are shut. */
export const door = { at: Temporal.ZonedDateTime.from('2026-11-21T19:30[Europe/London]'), staff: false }

/** How urgent the answer is, 0 (nobody ill) to 7 (999), when every question is answered "none of these". */
export const urgencyOf = (told: Pick<Player, 'age' | 'sex' | 'pregnant'>, say: string): number => {
  const { step } = play(navigator, { ...told, say }, door).last
  return step.kind === 'reach' ? rankOfCode(step.disposition.code) : 0
}
