import type { OpenAPIHono } from '@hono/zod-openapi'
import type { DeskReply } from '../../contract/pages/desk.ts'
import { deskView } from '../../conversation/desk/desk.ts'
import type { Deps } from '../deps.ts'
import { trueMoment } from '../moment.ts'

/** `GET /v1/desk`: what a staff page needs before anyone rings. */
export const deskRoutes = (app: OpenAPIHono, deps: Deps): void => {
  app.get('/v1/desk', (c) => {
    const at = trueMoment(deps).at.toString({ smallestUnit: 'second' })
    return c.json({ ...deskView(deps.navigator), at } satisfies DeskReply)
  })
}
