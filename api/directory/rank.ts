import type { Scale } from './scale.ts'
import { isAnyOwnPractice, readinessOrder, type Weighed } from './weigh.ts'

const flag = (first: boolean) => (first ? 0 : 1)

/** Smaller comes first, key by key. */
const keysOf = (
  { ownPractice, request }: Scale,
  always: readonly string[],
  weighed: Weighed,
): readonly (number | string)[] => {
  const { service, readiness, fit, distanceKm } = weighed
  const place = always.indexOf(service.id)
  return [
    flag(service.offerLast === null),
    flag(readiness === 'ready' || readiness === 'ask'),
    flag(service.fulfils.includes(request.code) && (service.id === ownPractice?.id || isAnyOwnPractice(service))),
    place < 0 ? always.length : place,
    readinessOrder.indexOf(readiness),
    weighed.opensMs ?? 0,
    fit === 'perhaps' ? 1 : 0,
    // A place whose distance is unknown comes after those that are surely near; a line has no distance.
    distanceKm ?? (service.address ? Infinity : 0),
    service.eligibility.age || service.eligibility.sex ? 0 : 1,
    service.name,
  ]
}

const compare = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]! ? -1 : 1
  return 0
}

/**
 * The order to offer them in: own practice, the ones that must always be there, open before unsure before later, surely
 * for this person before perhaps, nearest, and by name so that the same question has the same answer.
 */
export const inOrder = (scale: Scale, always: readonly string[], all: readonly Weighed[]): Weighed[] =>
  all
    .map((weighed) => ({ weighed, keys: keysOf(scale, always, weighed) }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ weighed }) => weighed)
