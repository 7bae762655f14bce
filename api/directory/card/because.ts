import { roundKm } from './card.ts'
import type { Scale } from '../scale.ts'
import { openingTextOf, type Weighed } from '../weigh.ts'

/** Where a card stands among the others. */
export type Standing = 'first' | 'other' | 'opens-first' | 'fallback'

const placeKey = ({ state, readiness, distanceKm, route }: Weighed, standing: Standing, nearest: boolean): string => {
  if (route.via !== 'nobody') return `because.via-${route.via}`
  if (standing === 'opens-first') return 'because.opens-first'
  if (standing === 'fallback') return 'because.fallback'
  if (readiness === 'ready' && distanceKm === null) return state === 'always' ? 'because.anytime' : 'because.open'
  if (readiness === 'ready' && state === 'open') return nearest ? 'because.nearest-open' : 'because.open-km'
  if (readiness === 'ready') return nearest ? 'because.nearest' : 'because.km'
  if (distanceKm !== null) return 'because.check-km'
  return state === 'call-to-check' ? 'because.check' : 'because.match'
}

/** Why this one. */
export const becauseOf = (scale: Scale, weighed: Weighed, standing: Standing, nearest: boolean): string => {
  const { words, ownPractice } = scale
  const { service, distanceKm } = weighed
  const key = service.id === ownPractice?.id ? 'because.own-practice' : placeKey(weighed, standing, nearest)
  const because = words(key, { km: String(roundKm(distanceKm) ?? '') })
  return service.offerLast ? words('because.last', { because, last: service.offerLast }) : because
}

/** Why not this one. */
export const whyNot = (scale: Scale, weighed: Weighed): string => {
  const { words } = scale
  const { hindrance, readiness, state, distanceKm, service, route } = weighed
  if (hindrance !== null) return hindrance
  const km = String(roundKm(distanceKm) ?? '')
  switch (readiness) {
    case 'ready':
      if (service.offerLast) return words('left-out.last', { last: service.offerLast })
      return words(distanceKm === null ? 'left-out.further' : 'left-out.further-km', { km })
    case 'ask':
      return words(distanceKm === null ? 'left-out.further' : 'left-out.check-km', { km })
    case 'later':
    case 'shut':
      return state === 'call-to-check' && route.via !== 'nobody'
        ? words(`left-out.via-${route.via}`)
        : openingTextOf(scale, weighed)
    default:
      return readiness satisfies never
  }
}
