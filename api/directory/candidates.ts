import type { Code } from '../../knowledge/schema/disposition.ts'
import type { Service } from '../../knowledge/schema/service.ts'
import type { Suppliers } from './compile.ts'
import { distanceKm } from './place/distance.ts'
import { nearest } from './place/grid.ts'
import type { Scale } from './scale.ts'
import { isAnyOwnPractice, weigh, type Weighed } from './weigh.ts'

/** How many of the nearest places are weighed: more than a borough has of anything, and no more in a country. */
const mostWeighed = 80

/** One that supplies what is needed; `km` null: not at a place, or nobody said where they are. */
type Near = { readonly service: Service; readonly km: number | null }

const within = (scale: Scale, suppliers: Suppliers | undefined): Near[] => {
  if (!suppliers) return []
  const { where } = scale.request
  const from = where.kind === 'unknown' ? scale.directory.centre : where
  return [
    ...suppliers.anywhere.map((service) => ({ service, km: null })),
    ...nearest(suppliers.placed, from, mostWeighed).map(({ item, distanceKm }) => ({
      service: item,
      km: where.kind === 'unknown' ? null : distanceKm,
    })),
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
const withOwnPractice = (scale: Scale, found: readonly Near[]): Near[] => {
  const { ownPractice, request } = scale
  const stands = found.some(({ service }) => isAnyOwnPractice(service))
  const theirs = found.filter(
    ({ service }) => isTheirs(scale, service) && (service.showTo === 'public' || request.staff),
  )
  if (!ownPractice || !stands || theirs.some(({ service }) => service.id === ownPractice.id)) return theirs
  const km =
    request.where.kind !== 'unknown' && ownPractice.position ? distanceKm(request.where, ownPractice.position) : null
  return [{ service: ownPractice, km }, ...theirs]
}

/** Only those that are theirs are weighed: a borough has dozens of practices, and one is the person's. */
const weighedOf = (scale: Scale, suppliers: Suppliers | undefined): Weighed[] =>
  withOwnPractice(scale, within(scale, suppliers)).map(({ service, km }) => weigh(scale, service, km))

/** Everyone who supplies an answer, weighed. */
export const suppliersOfCode = (scale: Scale, code: Code): Weighed[] =>
  weighedOf(scale, scale.directory.byCode.get(code))

/** Everyone who supplies a special route, weighed. */
export const suppliersOfRoute = (scale: Scale, route: string): Weighed[] =>
  weighedOf(scale, scale.directory.byRoute.get(route))
