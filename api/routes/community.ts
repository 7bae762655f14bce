import type { OpenAPIHono } from '@hono/zod-openapi'
import type { CommunityReply } from '../contract/pages/community.ts'
import { situationsAt } from '../directory/listing/situations.ts'
import { sayIn, type Deps } from './deps.ts'
import { momentOf } from './moment.ts'
import { serviceView } from './service-view.ts'

/** `GET /v1/community`: what a shared tablet needs before anyone sits down beside it. */
export const communityRoutes = (app: OpenAPIHono, deps: Deps): void => {
  app.get('/v1/community', (c) => {
    const moment = momentOf(deps, c)
    if (moment instanceof Response) return moment
    const { directory, knowledge } = deps.navigator
    // The tablet lies between two people: staff numbers are not for it, whatever token it carries.
    const asker = { at: moment.at, where: { kind: 'unknown' } as const, staff: false }
    return c.json({
      knowledge: knowledge.version,
      at: moment.at.toString({ smallestUnit: 'second' }),
      situations: situationsAt(directory, knowledge, asker).map(({ steps, services, safetyNetting, ...rest }) => ({
        ...rest,
        steps: [...steps],
        services: services.map(serviceView),
        safetyNetting: [...safetyNetting],
      })),
      safety: sayIn(deps)('safety'),
    } satisfies CommunityReply)
  })
}
