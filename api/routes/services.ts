import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { ServiceFilters, ServiceSearch, type ServiceList } from '../contract/service.ts'
import { findService, listServices, locateNear } from '../directory/listing/list.ts'
import type { Listed } from '../directory/listing/listed.ts'
import { searchServices } from '../directory/listing/search.ts'
import { locate } from '../directory/locate.ts'
import type { Whereabouts } from '../directory/signposting.ts'
import { fieldErrors } from '../http/field-errors.ts'
import { jsonIn } from '../http/json-in.ts'
import { problem } from '../http/problem.ts'
import { readBody } from '../http/read-body.ts'
import { sayIn, type Deps } from './deps.ts'
import { momentOf } from './moment.ts'
import { serviceView } from './service-view.ts'

const bodyLimit = 16 * 1024

const unknown: Whereabouts = { kind: 'unknown' }

/** A full postcode says where a person lives: it never travels in an address. */
const isFullPostcode = (text: string): boolean => /^[a-z]{1,2}[0-9][a-z0-9]?\s*[0-9][a-z]{2}$/i.test(text.trim())

type Found = { readonly services: readonly Listed[]; readonly total: number }

const list = (deps: Deps, { services, total }: Found): ServiceList => ({
  services: services.map(serviceView),
  total,
  safety: sayIn(deps)('safety'),
})

const openFilter: Readonly<Record<string, boolean>> = { now: true, true: true, false: false }

const listed = (deps: Deps, c: Context): Response => {
  const filters = ServiceFilters.safeParse(c.req.query())
  if (!filters.success) return problem(sayIn(deps), 'invalid', { errors: fieldErrors(filters.error) })
  const { category, disposition, open, limit } = filters.data
  if (isFullPostcode(filters.data.near ?? '')) {
    const message = sayIn(deps)('problem.full-postcode')
    return problem(sayIn(deps), 'invalid', { errors: [{ path: 'near', message }] })
  }
  const moment = momentOf(deps, c)
  if (moment instanceof Response) return moment
  const { directory } = deps.navigator
  const asker = { ...moment, where: locateNear(directory, filters.data.near) }
  const wanted = { category, disposition, open: open === undefined ? undefined : openFilter[open], limit }
  return c.json(list(deps, listServices(directory, wanted, asker)))
}

const one = (deps: Deps, c: Context): Response => {
  const moment = momentOf(deps, c)
  if (moment instanceof Response) return moment
  const found = findService(deps.navigator.directory, c.req.param('id') ?? '', { ...moment, where: unknown })
  return found === null ? problem(sayIn(deps), 'not-found') : c.json(serviceView(found))
}

const searched = async (deps: Deps, c: Context): Promise<Response> => {
  const { text, tooLarge } = await readBody(c.req.raw, bodyLimit)
  if (tooLarge) return problem(sayIn(deps), 'too-large')
  const search = ServiceSearch.safeParse(jsonIn(text))
  if (!search.success)
    return problem(sayIn(deps), text.trim().startsWith('{') ? 'invalid' : 'unreadable', {
      errors: fieldErrors(search.error),
    })
  const moment = momentOf(deps, c)
  if (moment instanceof Response) return moment
  const { words, place, limit } = search.data
  const asker = { ...moment, where: locate(deps.navigator.directory, place) }
  return c.json(list(deps, searchServices(deps.navigator.search, words, limit, asker)))
}

/** The directory: listed, one by one, and searched by words. */
export const servicesRoutes = (app: OpenAPIHono, deps: Deps): void => {
  app.get('/v1/services', (c) => listed(deps, c))
  app.post('/v1/services/search', (c) => searched(deps, c))
  app.get('/v1/services/:id', (c) => one(deps, c))
}
