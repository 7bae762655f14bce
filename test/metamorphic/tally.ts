import type { Case } from '../../api/cli/eval/case.ts'
import { everydayCases } from './cases.ts'
import { chanceOf, hashOf } from './chance.ts'
import type { Change } from './change.ts'
import { changesWith } from './changes.ts'
import { emergencyRank, urgencyOf } from '../support/urgency.ts'
import { isEmergency } from './is-emergency.ts'

/** A message whose answer is less urgent when it is said another way. */
export type Fall = { readonly told: Case; readonly before: number; readonly after: number }

/** One change over many cases. */
export type Tally = {
  readonly change: string
  readonly tried: readonly string[]
  /** Messages that cannot be said so safely. */
  readonly leftOut: number
  /** Of those tried, how many are answered with A&E or 999 as they stand. */
  readonly alarmed: number
  readonly falls: readonly Fall[]
}

/** Below this nobody need be seen the same day. */
const harmlessUpTo = 3
const harmless = everydayCases()
  .filter((told) => urgencyOf(told, told.text) <= harmlessUpTo && !isEmergency(told))
  .map(({ text }) => text)

export const changes = changesWith(harmless)

/** A case said another way, the same each time; null where it cannot be. */
export const said = (told: Case, { name, rewrite }: Change): string | null =>
  rewrite(told, chanceOf(`${name} ${told.id}`))

/** Changes that can be made of few messages, and are picked wherever they can. */
const scarce = new Set(['third person', 'facts reordered'])

/** One change for each case, among those that can be made of it. */
export const oneEach = (told: Case): readonly Change[] => {
  const possible = changes.filter((change) => said(told, change) !== null)
  const few = possible.filter(({ name }) => scarce.has(name))
  const among = few.length > 0 ? few : possible
  return among.length === 0 ? [] : [among[hashOf(told.id) % among.length]!]
}

/** Plays every case as it stands and under the changes `picked` for it. */
export const tallies = (cases: readonly Case[], picked: (told: Case) => readonly Change[]): readonly Tally[] => {
  const counts = changes.map(({ name }) => ({
    change: name,
    tried: [] as string[],
    leftOut: 0,
    alarmed: 0,
    falls: [] as Fall[],
  }))
  for (const told of cases) {
    const before = urgencyOf(told, told.text)
    for (const change of picked(told)) {
      const count = counts[changes.indexOf(change)]!
      const message = said(told, change)
      if (message === null) {
        count.leftOut += 1
        continue
      }
      count.tried.push(told.id)
      if (before >= emergencyRank) count.alarmed += 1
      const after = urgencyOf(told, message)
      if (after < before) count.falls.push({ told, before, after })
    }
  }
  return counts
}

export const wasAlarm = ({ before }: Fall): boolean => before >= emergencyRank
export const isLost = (fall: Fall): boolean => wasAlarm(fall) && fall.after < emergencyRank

/** One line a change: how many were tried and left out, and how many fell. */
export const lineOf = ({ change, tried, leftOut, alarmed, falls }: Tally): string => {
  const alarms = falls.filter(wasAlarm)
  const lost = falls.filter(isLost)
  const truly = lost.filter(({ told }) => isEmergency(told)).length
  return [
    change.padEnd(34),
    `tried ${String(tried.length).padStart(4)}, left out ${String(leftOut).padStart(4)};`,
    `of ${String(alarmed).padStart(4)} sent to A&E or 999 ${lost.length} no longer (${truly} of them emergencies),`,
    `${alarms.length - lost.length} from 999 to A&E;`,
    `of ${tried.length - alarmed} others ${falls.length - alarms.length} lowered`,
  ].join(' ')
}
