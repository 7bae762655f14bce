import { z } from '@hono/zod-openapi'
import { Category } from '../../knowledge/schema/service.ts'
import { Code } from '../../knowledge/schema/disposition.ts'
import { ActionView, OpeningView } from './step.ts'

/** One place or line of the directory, with only what may be shown. */
export const ServiceView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    category: Category,
    provider: z.string().nullable(),
    summary: z.string(),
    fulfils: z.array(Code),
    access: z.string(),
    accessText: z.string(),
    opening: OpeningView,
    address: z.string().nullable(),
    distanceKm: z.number().nullable(),
    eligibility: z.string().nullable(),
    /** "Closed, go to …": null while it runs. */
    closed: z.strictObject({ say: z.string(), goTo: z.array(z.string()) }).nullable(),
    caution: z.string().nullable(),
    actions: z.array(ActionView),
    checkedOn: z.string().nullable(),
  })
  .openapi('Service')
export type ServiceView = z.infer<typeof ServiceView>

export const ServiceList = z
  .strictObject({ services: z.array(ServiceView), total: z.number().int(), safety: z.string() })
  .openapi('ServiceList')
export type ServiceList = z.infer<typeof ServiceList>

/** Filters of `GET /v1/services`. `near` is a district or a neighbourhood: never a full postcode, which must not stand in an address. */
export const ServiceFilters = z.strictObject({
  category: Category.optional(),
  disposition: Code.optional(),
  open: z.enum(['now', 'true', 'false']).optional(),
  near: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  at: z.string().max(40).optional(),
})
export type ServiceFilters = z.infer<typeof ServiceFilters>

/** Words and full postcodes travel in bodies. */
export const ServiceSearch = z
  .strictObject({
    words: z.string().min(1).max(200),
    place: z.string().max(12).nullish(),
    limit: z.number().int().min(1).max(50).default(10),
  })
  .openapi('ServiceSearch')
export type ServiceSearch = z.infer<typeof ServiceSearch>
