import type { AccessRoute } from '../../knowledge/schema/access-route.ts'
import type { Code, Disposition } from '../../knowledge/schema/disposition.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { Service } from '../../knowledge/schema/service.ts'
import type { Point } from './place/distance.ts'
import { gridOf, type Grid } from './place/grid.ts'
import { wordsOf, type Words } from './words.ts'

/** Who can meet one need: those that are anywhere (lines, websites) and those at a place, in a grid. */
export type Suppliers = { readonly anywhere: readonly Service[]; readonly placed: Grid<Service> }

/** The services, indexed by the answer or route they supply. Built once, shared by every request. */
export type Directory = Pick<Knowledge, 'places' | 'calendar' | 'wording'> & {
  readonly services: ReadonlyMap<string, Service>
  readonly byCode: ReadonlyMap<string, Suppliers>
  readonly byRoute: ReadonlyMap<string, Suppliers>
  readonly practices: ReadonlyMap<string, Service>
  readonly routes: ReadonlyMap<string, AccessRoute>
  readonly dispositions: ReadonlyMap<Code, Disposition>
  /** Services that must always be among the signposts of a special route, by its id. */
  readonly alwaysOnRoute: ReadonlyMap<string, readonly string[]>
  /** Services of practical needs only: nobody is sent to 111 to ask about them. */
  readonly practical: ReadonlySet<string>
  /** The words of each language; English speaks for those it lacks. */
  readonly words: ReadonlyMap<string, Words>
  /** The middle of the borough: where to look from when nobody said where they are. */
  readonly centre: Point
}

const suppliersOf = (services: readonly Service[]): Suppliers => ({
  anywhere: services.filter(({ position }) => position === null),
  placed: gridOf(services.flatMap((item) => (item.position ? [{ item, point: item.position }] : []))),
})

const indexBy = (services: readonly Service[], keys: (service: Service) => readonly string[]) => {
  const groups = new Map<string, Service[]>()
  for (const service of services)
    for (const key of keys(service)) {
      const group = groups.get(key)
      if (group) group.push(service)
      else groups.set(key, [service])
    }
  return new Map([...groups].map(([key, group]) => [key, suppliersOf(group)]))
}

const middleOf = (points: readonly Point[]): Point => ({
  lat: points.reduce((sum, { lat }) => sum + lat, 0) / (points.length || 1),
  lon: points.reduce((sum, { lon }) => sum + lon, 0) / (points.length || 1),
})

/** Every way of access that a service uses must be described. */
const checkRoutes = (services: readonly Service[], routes: ReadonlyMap<string, AccessRoute>) => {
  for (const { id, access } of services)
    if (!routes.has(access))
      throw new Error(`services · ${id}.access is "${access}": describe it in access-routes.yaml`)
}

/** @throws when a service uses an access route that `access-routes.yaml` lacks. */
export const compileDirectory = (
  knowledge: Pick<
    Knowledge,
    'services' | 'accessRoutes' | 'dispositions' | 'routes' | 'places' | 'calendar' | 'wording'
  >,
): Directory => {
  const services = knowledge.services.filter(({ showTo }) => showTo !== 'nobody')
  const routes = new Map(knowledge.accessRoutes.map((route) => [route.code, route]))
  const practicalCodes = new Set(knowledge.dispositions.filter(({ practical }) => practical).map(({ code }) => code))
  checkRoutes(services, routes)
  return {
    places: knowledge.places,
    calendar: knowledge.calendar,
    wording: knowledge.wording,
    services: new Map(services.map((service) => [service.id, service])),
    byCode: indexBy(services, ({ fulfils }) => fulfils),
    byRoute: indexBy(services, (service) => service.routes),
    practices: new Map(
      services.flatMap((service) =>
        service.odsCode && service.eligibility.registration === 'own-patients' ? [[service.odsCode, service]] : [],
      ),
    ),
    routes,
    dispositions: new Map(knowledge.dispositions.map((disposition) => [disposition.code, disposition])),
    alwaysOnRoute: new Map(knowledge.routes.map(({ id, alwaysOffer }) => [id, alwaysOffer])),
    practical: new Set(
      services.flatMap(({ id, fulfils }) =>
        fulfils.length > 0 && fulfils.every((code) => practicalCodes.has(code)) ? [id] : [],
      ),
    ),
    words: new Map(
      Object.entries(knowledge.wording).map(([language, wording]) => [
        language,
        wordsOf(wording, knowledge.wording['en'] ?? {}),
      ]),
    ),
    centre: middleOf(knowledge.places.wards),
  }
}
