import type { Code } from '../../../knowledge/schema/disposition.ts'
import type { Category } from '../../../knowledge/schema/service.ts'
import type { Directory } from '../compile.ts'
import { locate } from '../locate.ts'
import type { Whereabouts } from '../signposting.ts'
import { browsingScale, isListed, listed, type Browsing, type Listed } from './listed.ts'

export type Filters = {
  readonly category?: Category | undefined
  readonly disposition?: Code | undefined
  /** Only those open at this moment, by confirmed hours. */
  readonly openNow?: boolean | undefined
}

/** Where a district or a neighbourhood is; a neighbourhood is the middle of its wards. */
export const near = ({ places }: Pick<Directory, 'places'>, text: string): Whereabouts => {
  const name = text.trim().toLowerCase()
  const wards = places.wards.filter(({ neighbourhood }) => neighbourhood.toLowerCase() === name)
  const middle = (pick: (ward: (typeof wards)[number]) => number) => wards.reduce((sum, ward) => sum + pick(ward), 0) / wards.length
  if (wards.length === 0) return locate({ places }, text)
  return {
    kind: 'district',
    lat: middle(({ lat }) => lat),
    lon: middle(({ lon }) => lon),
    inBorough: 'yes',
    neighbourhood: wards[0]?.neighbourhood ?? null,
  }
}

const isOpen = ({ opening: { state } }: Listed): boolean => state === 'open' || state === 'always'

const byDistanceThenName = (one: Listed, other: Listed): number =>
  (one.distanceKm ?? Infinity) - (other.distanceKm ?? Infinity) || one.name.localeCompare(other.name) || 0

/** The directory, nearest first where a place is known, then by name. */
export const browse = (directory: Directory, browsing: Browsing, filters: Filters): Listed[] => {
  const scale = browsingScale(directory, browsing)
  const { category, disposition, openNow } = filters
  return [...directory.services.values()]
    .filter((service) => isListed(service, browsing))
    .filter((service) => category === undefined || service.category === category)
    .filter((service) => disposition === undefined || service.fulfils.includes(disposition))
    .map((service) => listed(scale, service))
    .filter((service) => openNow !== true || isOpen(service))
    .sort(byDistanceThenName)
}

/** One service, or null when there is none that this reader may see. */
export const serviceCard = (directory: Directory, browsing: Browsing, id: string): Listed | null => {
  const service = directory.services.get(id)
  if (!service || !isListed(service, browsing)) return null
  return listed(browsingScale(directory, browsing), service)
}
