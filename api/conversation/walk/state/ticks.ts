import type { Consultation } from '../../../contract/consultation.ts'
import type { Answer } from '../../../contract/request.ts'
import type { FindingState } from '../../../triage/evidence.ts'
import { noneId, unsureId } from '../asking/question-id.ts'

type Pending = NonNullable<Consultation['pending']>

/** One answer, sorted: what was ticked, what was marked not sure, and what is left of the screen. */
type Ticks = {
  readonly ticked: readonly string[]
  readonly unsure: readonly string[]
  readonly rest: readonly string[]
  readonly saidNone: boolean
  readonly wholeScreenUnsure: boolean
}

const read = ({ shown }: Pending, answer: Answer): Ticks => {
  const choices = answer.choices ?? []
  const ticked = shown.filter((id) => choices.includes(id))
  const unsure = shown.filter((id) => !ticked.includes(id) && (answer.unsureOf ?? []).includes(id))
  const rest = shown.filter((id) => !ticked.includes(id) && !unsure.includes(id))
  const wholeScreenUnsure = answer.unsure === true || choices.includes(unsureId)
  return { ticked, unsure, rest, saidNone: choices.includes(noneId), wholeScreenUnsure }
}

const all = (ids: readonly string[], state: FindingState): Record<string, FindingState> =>
  Object.fromEntries(ids.map((id) => [id, state]))

/** No choice at all is no answer: the same screen is shown again. */
const isEmpty = ({ ticked, unsure, saidNone, wholeScreenUnsure }: Ticks, answer: Answer): boolean =>
  ticked.length + unsure.length === 0 && !saidNone && !wholeScreenUnsure && !answer.oneAtATime

/**
 * A screen of signs answered. A choice beats "none"; only what was shown can become absent. A whole screen of "not sure",
 * or the wish for it, puts the same ticks one at a time, which does not count.
 */
export const withTicks = (consultation: Consultation, pending: Pending, answer: Answer): Consultation => {
  const ticks = read(pending, answer)
  if (isEmpty(ticks, answer)) return consultation
  const alone = pending.shown.length === 1
  const inQueue = alone && consultation.oneAtATime[0] === pending.shown[0]
  const slowly = !alone && (ticks.wholeScreenUnsure || answer.oneAtATime === true)
  const rest = slowly ? {} : all(ticks.rest, ticks.wholeScreenUnsure ? 'unsure' : 'absent')
  return {
    ...consultation,
    findings: { ...consultation.findings, ...rest, ...all(ticks.unsure, 'unsure'), ...all(ticks.ticked, 'present') },
    asked: [...new Set([...consultation.asked, ...pending.shown])],
    screens: consultation.screens + (inQueue ? 0 : 1),
    oneAtATime: slowly ? [...ticks.rest] : inQueue ? consultation.oneAtATime.slice(1) : consultation.oneAtATime,
    pending: null,
  }
}
