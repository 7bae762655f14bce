import type { Code } from '../../../knowledge/schema/disposition.ts'
import type { Category } from '../../../knowledge/schema/service.ts'
import type { Directory } from '../compile.ts'
import { locate } from '../locate.ts'
import type { Whereabouts } from '../signposting.ts'
import { askerScale, isListed, listed, type Asker, type Listed } from './listed.ts'

export type ListFilters = {
  readonly category?: Category | undefined
  readonly disposition?: Code | undefined
  /** Only those open at that moment; `false`: only those that are not. */
  readonly open?: boolean | undefined
  readonly limit: number
}

/** Where a district or neighbourhood is, by its name; neighbourhoods are the middle of their wards. */
export const locateNear = (directory: Directory, near: string | null | undefined): Whereabouts => {
  const wards = directory.places.wards.filter(
    ({ name, neighbourhood }) =>
      near && [name, neighbourhood].some((known) => known.toLowerCase().includes(near.toLowerCase())),
  )
  const found = locate(directory, near)
  if (found.kind !== 'unknown' || wards.length === 0) return found
  const middle = (of: (ward: (typeof wards)[number]) => number) =>
    wards.reduce((sum, ward) => sum + of(ward), 0) / wards.length
  const neighbourhood = wards[0]?.neighbourhood ?? null
  return {
    kind: 'district',
    lat: middle(({ lat }) => lat),
    lon: middle(({ lon }) => lon),
    inBorough: 'yes',
    neighbourhood,
  }
}

const isOpen = ({ opening }: Listed) => opening.state === 'open' || opening.state === 'always'
const byDistance = (a: Listed, b: Listed) =>
  (a.distanceKm ?? Infinity) - (b.distanceKm ?? Infinity) || (a.name < b.name ? -1 : 1)

/** The directory, filtered: nearest first where a place is given, else by name. `total` counts before the limit. */
export const listServices = (
  directory: Directory,
  filters: ListFilters,
  asker: Asker,
): { services: Listed[]; total: number } => {
  const scale = askerScale(directory, asker)
  const found = [...directory.services.values()]
    .filter((service) => isListed(service, asker.staff))
    .filter(({ category }) => filters.category === undefined || category === filters.category)
    .filter(
      ({ fulfils, closed }) => filters.disposition === undefined || (!closed && fulfils.includes(filters.disposition)),
    )
    .map((service) => listed(scale, service))
    .filter((service) => filters.open === undefined || isOpen(service) === filters.open)
    .sort(byDistance)
  return { services: found.slice(0, filters.limit), total: found.length }
}

/** One service of the directory; null when there is none that this reader may know of. */
export const findService = (directory: Directory, id: string, asker: Asker): Listed | null => {
  const service = directory.services.get(id)
  return service && isListed(service, asker.staff) ? listed(askerScale(directory, asker), service) : null
}
