import { z } from '@hono/zod-openapi'

/** Filters of `GET /oruk/services`, by their names in the standard. Others of the standard are refused, not ignored. */
export const OrukQuery = z.strictObject({
  page: z.coerce.number().int().min(1).default(1),
  per_page: z.coerce.number().int().min(1).max(500).default(50),
  full: z.enum(['true', 'false']).default('false'),
  minimum_age: z.coerce.number().min(0).max(130).optional(),
  maximum_age: z.coerce.number().min(0).max(130).optional(),
  taxonomy_term_id: z.uuid().optional(),
})
export type OrukQuery = z.infer<typeof OrukQuery>

export const OrukInfo = z
  .strictObject({ version: z.string(), profile: z.url(), openapi_url: z.url() })
  .openapi('OpenReferralInfo')
export type OrukInfo = z.infer<typeof OrukInfo>

/** A service as Open Referral UK 3 has it; see the standard for its fields, and `knowledge/exchange` for `navigator`. */
export const OrukService = z
  .looseObject({
    id: z.uuid(),
    name: z.string(),
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  })
  .openapi('OpenReferralService')

export const OrukPage = z
  .strictObject({
    total_items: z.number().int(),
    total_pages: z.number().int(),
    page_number: z.number().int(),
    size: z.number().int(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(OrukService),
  })
  .openapi('OpenReferralPage')
export type OrukPage = z.infer<typeof OrukPage>
