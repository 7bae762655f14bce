import type { AccessRoute } from '../../knowledge/schema/access-route.ts'
import type { Service } from '../../knowledge/schema/service.ts'
import { phonesOf, shownPosition } from './card/actions.ts'
import { conditionFor, fitFor, type Fit } from './eligibility.ts'
import { isConfirmed, isVisible } from './freshness.ts'
import { instantOf } from './opening/days.ts'
import { readOpening, type OpeningReading } from './opening/opening-at.ts'
import { openingText, openingWords, stateOf, type Certainty } from './opening/opening-words.ts'
import type { Scale } from './scale.ts'
import type { Opening, OpeningState } from './signposting.ts'

/** `ready` now · `ask` first, or not sure · `later` today · `shut`. */
export type Readiness = 'ready' | 'ask' | 'later' | 'shut'
export const readinessOrder: readonly Readiness[] = ['ready', 'ask', 'later', 'shut']

/** What is known of its opening: a reading with how sure it is, or a fixed key of words where others hold the hours. */
export type Hours =
  | { readonly kind: 'read'; readonly reading: OpeningReading; readonly sure: Certainty }
  | { readonly kind: 'said'; readonly state: OpeningState; readonly key: string }

/** A service as it stands for this person, now. `doer` is who is rung for it: itself, 111 or the person's practice. */
export type Weighed = {
  readonly service: Service
  readonly doer: Service
  readonly route: AccessRoute
  readonly hours: Hours
  readonly state: OpeningState
  readonly opensMs: number | null
  readonly readiness: Readiness
  readonly distanceKm: number | null
  readonly fit: Fit
  readonly condition: string | null
  /** Why it cannot be offered at all, whatever the hour; null when it can. */
  readonly hindrance: string | null
}

/** A practice that takes only its own patients, standing for "your own practice, whichever it is". */
export const isAnyOwnPractice = ({ eligibility, odsCode }: Service) =>
  eligibility.registration === 'own-patients' && odsCode === null

const shows = (fact: { readonly provenance: Service['phones'][number]['provenance'] } | null, staff: boolean) =>
  fact !== null && isVisible(fact.provenance, staff)

const askWhom = (scale: Scale, service: Service, route: AccessRoute): Certainty['ask'] => {
  if (route.via !== 'nobody') return route.via === '111' ? '111' : 'practice'
  if (!route.residentCan) return 'nobody'
  if (phonesOf(service, scale.request.staff).length > 0) return 'ring'
  return scale.directory.practical.has(service.id) || isAnyOwnPractice(service) ? 'nobody' : '111'
}

const worse = (a: Readiness, b: Readiness): Readiness =>
  readinessOrder.indexOf(a) >= readinessOrder.indexOf(b) ? a : b

const readinessOf = (state: OpeningState, hours: Hours, night: boolean): Readiness => {
  switch (state) {
    case 'always':
    case 'open':
      return hours.kind === 'said' ? 'ask' : 'ready'
    case 'call-to-check': {
      const told = hours.kind === 'said' || hours.reading.kind !== 'unknown' || hours.reading.say !== null
      return night && !told ? 'shut' : 'ask'
    }
    case 'opens-later':
      return 'later'
    case 'closed':
      return 'shut'
    default:
      return state satisfies never
  }
}

type Standing = Pick<Weighed, 'hours' | 'state' | 'opensMs' | 'readiness'>

/** Who holds the hours where the service itself shows none. */
const hoursOf = (scale: Scale, service: Service, route: AccessRoute): Hours => {
  const { request, clock, today } = scale
  const shown = service.hours && isVisible(service.hours.provenance, request.staff) ? service.hours : null
  if (!shown && route.via !== 'nobody') return { kind: 'said', state: 'call-to-check', key: `opening.via-${route.via}` }
  if (!shown && service.website && service.access === 'online')
    return { kind: 'said', state: 'always', key: 'opening.online' }
  const confirmed = shown !== null && (service.national || isConfirmed(shown.provenance, today))
  const sure = { confirmed, ask: askWhom(scale, service, route) }
  return { kind: 'read', reading: readOpening(shown?.opening ?? null, clock), sure }
}

/** Its own opening, leaving aside who does it for them. */
const ownStanding = (scale: Scale, service: Service, route: AccessRoute): Standing => {
  const { clock } = scale
  const hours = hoursOf(scale, service, route)
  const state = hours.kind === 'said' ? hours.state : stateOf(clock, hours.reading, hours.sure.confirmed)
  const opens = hours.kind === 'read' && hours.reading.kind === 'shut' ? hours.reading.opens : null
  const opensMs = opens && instantOf(opens.day, opens.minutes, 'later')
  return { hours, state, opensMs, readiness: readinessOf(state, hours, clock.night) }
}

const doerOf = (scale: Scale, service: Service, route: AccessRoute): Service => {
  if (route.via === 'own-practice' && scale.ownPractice) return scale.ownPractice
  return (route.service && scale.directory.services.get(route.service)) || service
}

const standingOf = (scale: Scale, service: Service, doer: Service, route: AccessRoute): Standing => {
  const own = ownStanding(scale, service, route)
  if (doer === service) return own
  const theirs = ownStanding(scale, doer, scale.directory.routes.get(doer.access) ?? route)
  return { ...own, readiness: worse(own.readiness, theirs.readiness) }
}

/** The ways a resident may use, and what each needs to be usable. */
const hasWay = (service: Service, staff: boolean): boolean => {
  const phone = phonesOf(service, staff).length > 0
  switch (service.access) {
    case 'walk-in':
      return phone || shownPosition(service, staff) !== null
    case 'ring-first':
    case 'phone':
      return phone || isAnyOwnPractice(service)
    case 'text':
      return shows(service.text, staff)
    case 'online':
      return shows(service.website, staff)
    case 'self-referral':
      return phone || shows(service.website, staff)
    case 'via-111':
    case 'via-own-practice':
    case 'professional-referral':
    case 'ambulance':
      return true
    default:
      return service.access satisfies never
  }
}

const hindranceOf = (scale: Scale, service: Service, route: AccessRoute, fit: Fit): string | null => {
  const { words, request } = scale
  if (service.closed) return service.closed.say
  if (fit === 'no') return service.eligibility.say ?? words('left-out.not-for-you')
  if (!route.residentCan && route.via === 'nobody' && request.audience === 'resident') return route.resident
  if (!hasWay(service, request.staff)) return words('left-out.no-way')
  const hoursShown = shows(service.hours, request.staff)
  if (service.access === 'walk-in' && !hoursShown && phonesOf(service, request.staff).length === 0)
    return words('left-out.cannot-check')
  return null
}

/** How a service stands for this person at this moment. `distanceKm` null: not at a place, or nobody said where they are. */
export const weigh = (scale: Scale, service: Service, distanceKm: number | null): Weighed => {
  const { directory, request, ownPractice } = scale
  const route = directory.routes.get(service.access)
  if (!route)
    throw new Error(`services · ${service.id}.access is "${service.access}": describe it in access-routes.yaml`)
  const doer = doerOf(scale, service, route)
  const fit = fitFor(service.eligibility, request)
  return {
    service,
    doer,
    route,
    ...standingOf(scale, service, doer, route),
    distanceKm: shownPosition(service, request.staff) ? distanceKm : null,
    fit,
    condition: conditionFor(service.eligibility, request.where, ownPractice !== null),
    hindrance: hindranceOf(scale, service, route, fit),
  }
}

/** The opening of a weighed service in words and instants; worked out only for those that are shown. */
export const openingOf = ({ words, clock }: Scale, { hours }: Weighed): Opening =>
  hours.kind === 'said'
    ? { state: hours.state, text: words(hours.key), openUntil: null, opensAt: null }
    : openingWords(words, clock, hours.reading, hours.sure)

/** The words alone. */
export const openingTextOf = ({ words, clock }: Scale, { hours }: Weighed): string =>
  hours.kind === 'said' ? words(hours.key) : openingText(words, clock, hours.reading, hours.sure)
