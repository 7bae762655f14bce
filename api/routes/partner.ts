import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { PartnerView } from '../contract/partners/partner.ts'
import { problem } from '../http/problem.ts'
import { sayIn, type Deps } from './deps.ts'

/** Is this one of our partners, on one of its own origins? A partner without origins may be used from anywhere. */
export const isPartner = (
  { partners }: Pick<Knowledge, 'partners'>,
  id: string,
  origin: string | undefined,
): boolean => {
  const partner = partners.find((each) => each.id === id)
  if (!partner) return false
  if (origin === undefined || partner.origins.length === 0) return true
  return partner.origins.some((url) => new URL(url).origin === origin)
}

/** `GET /v1/partners/{id}`: the partner's name and whom to tell when the advice is wrong. */
export const partnerRoutes = (app: OpenAPIHono, deps: Deps): void => {
  const say = sayIn(deps)
  app.get('/v1/partners/:id', (c) => {
    const partner = deps.navigator.knowledge.partners.find(({ id }) => id === c.req.param('id'))
    if (!partner) return problem(say, 'not-found')
    const { id, name, safetyContact, demonstration } = partner
    const view: PartnerView = { id, name, safetyContact, demonstration, safety: say('safety') }
    return c.json(view)
  })
  app.all('/v1/partners/:id', () => problem(say, 'method-not-allowed', { headers: { allow: 'GET, OPTIONS' } }))
}
