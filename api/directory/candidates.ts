import type { Code } from '../../knowledge/schema/disposition.ts'
import type { Service } from '../../knowledge/schema/service.ts'
import type { Suppliers } from './compile.ts'
import { distanceKm } from './place/distance.ts'
import { nearest } from './place/grid.ts'
import type { Scale } from './scale.ts'
import { isAnyOwnPractice, weigh, type Weighed } from './weigh.ts'

/** How many of the nearest places are weighed: more than a borough has of anything, and no more in a country. */
const mostWeighed = 80

const within = (scale: Scale, suppliers: Suppliers | undefined): Weighed[] => {
  if (!suppliers) return []
  const { where } = scale.request
  const from = where.kind === 'unknown' ? scale.directory.centre : where
  return [
    ...suppliers.anywhere.map((service) => weigh(scale, service, null)),
    ...nearest(suppliers.placed, from, mostWeighed).map(({ item, distanceKm }) =>
      weigh(scale, item, where.kind === 'unknown' ? null : distanceKm),
    ),
  ]
}

/**
 * Practices take their own patients only: the person's own if we know it, else "your own practice", and never a
 * stranger's, except where the route is about joining one.
 */
const isTheirs = ({ ownPractice, request }: Scale, service: Service): boolean =>
  service.eligibility.registration !== 'own-patients' ||
  service.id === ownPractice?.id ||
  (isAnyOwnPractice(service) && ownPractice === null) ||
  (request.route !== null && service.routes.includes(request.route))

/** The person's own practice stands in wherever "your own practice" would. */
const withOwnPractice = (scale: Scale, found: readonly Weighed[]): Weighed[] => {
  const { ownPractice, request } = scale
  const stands = found.some(({ service }) => isAnyOwnPractice(service))
  const theirs = found.filter(
    ({ service }) => isTheirs(scale, service) && (service.showTo === 'public' || request.staff),
  )
  if (!ownPractice || !stands || theirs.some(({ service }) => service.id === ownPractice.id)) return theirs
  const km =
    request.where.kind !== 'unknown' && ownPractice.position ? distanceKm(request.where, ownPractice.position) : null
  return [weigh(scale, ownPractice, km), ...theirs]
}

/** Everyone who supplies an answer, weighed. */
export const suppliersOfCode = (scale: Scale, code: Code): Weighed[] =>
  withOwnPractice(scale, within(scale, scale.directory.byCode.get(code)))

/** Everyone who supplies a special route, weighed. */
export const suppliersOfRoute = (scale: Scale, route: string): Weighed[] =>
  withOwnPractice(scale, within(scale, scale.directory.byRoute.get(route)))
