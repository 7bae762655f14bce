import type { AccessRoute } from '../../knowledge/schema/access-route.ts'
import type { Service } from '../../knowledge/schema/service.ts'
import { phonesOf, shownPosition } from './card/actions.ts'
import { conditionFor, fitFor, type Fit } from './eligibility.ts'
import { isConfirmed, isVisible } from './freshness.ts'
import { readOpening } from './opening/opening-at.ts'
import { openingWords, type Certainty } from './opening/opening-words.ts'
import type { Scale } from './scale.ts'
import type { Opening } from './signposting.ts'

/** `ready` now · `ask` first, or not sure · `later` today · `shut`. */
export type Readiness = 'ready' | 'ask' | 'later' | 'shut'
export const readinessOrder: readonly Readiness[] = ['ready', 'ask', 'later', 'shut']

/** A service as it stands for this person, now. `doer` is who is rung for it: itself, 111 or the person's practice. */
export type Weighed = {
  readonly service: Service
  readonly doer: Service
  readonly route: AccessRoute
  readonly opening: Opening
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

const readinessOf = (opening: Opening, service: Service, night: boolean): Readiness => {
  switch (opening.state) {
    case 'always':
    case 'open':
      return 'ready'
    case 'call-to-check': {
      const hours = service.hours?.opening
      const somethingSaid = hours?.kind === 'always' || (hours?.kind === 'unknown' && hours.say !== undefined)
      const usuallyOpen = opening.openUntil !== null
      return night && !somethingSaid && !usuallyOpen ? 'shut' : 'ask'
    }
    case 'opens-later':
      return 'later'
    case 'closed':
      return 'shut'
    default:
      return opening.state satisfies never
  }
}

type Standing = { readonly opening: Opening; readonly readiness: Readiness }

const said = (state: Opening['state'], text: string): Opening => ({ state, text, openUntil: null, opensAt: null })

/** Its own opening, leaving aside who does it for them. */
const ownStanding = (scale: Scale, service: Service, route: AccessRoute): Standing => {
  const { request, clock, today, words } = scale
  const hours = service.hours && isVisible(service.hours.provenance, request.staff) ? service.hours : null
  if (!hours && route.via !== 'nobody') return { opening: said('call-to-check', words(`opening.via-${route.via}`)), readiness: 'ask' }
  if (!hours && service.website && service.access === 'online')
    return { opening: said('always', words('opening.online')), readiness: 'ask' }
  const confirmed = hours !== null && (service.national || isConfirmed(hours.provenance, today))
  const reading = readOpening(hours?.opening ?? null, clock)
  const opening = openingWords(words, clock, reading, { confirmed, ask: askWhom(scale, service, route) })
  return { opening, readiness: readinessOf(opening, service, clock.night) }
}

const doerOf = (scale: Scale, service: Service, route: AccessRoute): Service => {
  if (route.via === 'own-practice' && scale.ownPractice) return scale.ownPractice
  return (route.service && scale.directory.services.get(route.service)) || service
}

const standingOf = (scale: Scale, service: Service, doer: Service, route: AccessRoute): Standing => {
  const own = ownStanding(scale, service, route)
  if (doer === service) return own
  const theirs = ownStanding(scale, doer, scale.directory.routes.get(doer.access) ?? route)
  return { opening: own.opening, readiness: worse(own.readiness, theirs.readiness) }
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
  if (!route) throw new Error(`services · ${service.id}.access is "${service.access}": describe it in access-routes.yaml`)
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
