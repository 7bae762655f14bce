import type { Service } from '../../../knowledge/schema/service.ts'
import type { Directory } from '../../directory/compile.ts'
import { isConfirmed, todayAt } from '../../directory/freshness.ts'
import type { Day } from '../../directory/opening/days.ts'
import { scaleOf } from '../../directory/scale.ts'
import type { SignpostRequest } from '../../directory/signposting.ts'
import { weigh } from '../../directory/weigh.ts'
import { slotsADay } from './days.ts'
import type { YearDay } from './days.ts'

/** What the directory says of one service in each slot of a day: its state and readiness, as text. */
type DayClaims = readonly string[]

/** What it says through the year: the kinds of day there are for the service, and which kind each day is. */
export type Claims = { readonly kinds: readonly DayClaims[]; readonly kindOf: readonly number[] }

/** Nobody in particular, anywhere: what is promised to them is promised to all. */
export function askFor(code: SignpostRequest['code'], at: Temporal.ZonedDateTime): SignpostRequest {
  return {
    code,
    route: null,
    at,
    where: { kind: 'unknown' },
    ages: [],
    sexes: [],
    audience: 'resident',
    practice: null,
    staff: false,
  }
}

export function claimsOf(directory: Directory, service: Service, year: readonly YearDay[]): Claims {
  const doer = directory.services.get(directory.routes.get(service.access)?.service ?? '')
  const kinds: DayClaims[] = []
  const known = new Map<string, number>()
  const kindOf = year.map((day) => {
    const key = [service, ...(doer ? [doer] : [])].map((each) => keyOf(each, day)).join('|')
    const kind = known.get(key) ?? kinds.push(claimsOn(directory, service, day)) - 1
    known.set(key, kind)
    return kind
  })
  return { kinds, kindOf }
}

function claimsOn(directory: Directory, service: Service, day: YearDay): DayClaims {
  return Array.from({ length: slotsADay }, (_, slot) => {
    const { state, readiness } = weigh(scaleOf(directory, askFor('out-of-scope', day.at(slot))), service, null)
    return `${state} ${readiness}`
  })
}

/** Everything about a day that can change what is said of a service on it. */
function keyOf({ hours }: Service, { today, yesterday, at }: YearDay): string {
  const dates = hours?.opening.kind === 'weekly' ? hours.opening.dates : {}
  const ofDay = ({ weekday, kind, hoursUnknown, evenMinutes, date }: Day) => [
    weekday,
    kind,
    hoursUnknown,
    evenMinutes,
    dates[date],
  ]
  return JSON.stringify([ofDay(yesterday), ofDay(today), hours && isConfirmed(hours.provenance, todayAt(at(0)))])
}
