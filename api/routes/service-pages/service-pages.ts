import type { OpenAPIHono } from '@hono/zod-openapi'
import { say } from '../../conversation/walk/wording.ts'
import { findService } from '../../directory/listing/list.ts'
import { pageHeaders } from '../../http/page-headers.ts'
import type { Deps } from '../deps.ts'
import { momentOf } from '../moment.ts'
import { servicePage } from './page.ts'
import { serviceStyle } from './style.ts'

/** `/services/{id}`: one service for anybody, without script. Where the square code of a hand-out leads. */
export const servicePages = (app: OpenAPIHono, deps: Deps): void => {
  app.get('/services.css', (c) =>
    c.body(serviceStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }),
  )
  app.get('/services/:id', pageHeaders, (c) => {
    const moment = momentOf(deps, c)
    if (moment instanceof Response) return moment
    const { directory, knowledge } = deps.navigator
    // A page that anybody may open: never with what is for staff.
    const asker = { at: moment.at, where: { kind: 'unknown' } as const, staff: false }
    const found = (id: string) => findService(directory, id, asker)
    const service = found(c.req.param('id'))
    if (service === null) return c.notFound()
    const goTo = (service.closed?.goTo ?? []).flatMap((id) => found(id) ?? [])
    return c.html(servicePage(service, goTo, (key, values) => say(knowledge, 'en', key, values)))
  })
}
