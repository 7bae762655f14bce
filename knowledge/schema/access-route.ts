import { z } from 'zod'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** How a person gets to a service. Headlines and buttons follow it: a booked-only service is never "go to". */
export const AccessCode = z.enum([
  'walk-in',
  'ring-first',
  'phone',
  'text',
  'online',
  'self-referral',
  'via-111',
  'via-own-practice',
  'professional-referral',
  'ambulance',
])
export type AccessCode = z.infer<typeof AccessCode>

/** The words and buttons of an access route, by audience. One row of `knowledge/access-routes.yaml`. */
export const AccessRoute = z.strictObject({
  code: AccessCode,
  resident: Sentence,
  staff: Sentence,
  /** May the card show directions? */
  directions: z.boolean(),
  /** May a resident act on it themselves? When not, `via` is who does: 111 or the person's own practice. */
  residentCan: z.boolean(),
  via: z.enum(['nobody', '111', 'own-practice']).default('nobody'),
  /** The service that does it for them: its phone is the button, its hours decide. */
  service: Id.optional(),
})
export type AccessRoute = z.infer<typeof AccessRoute>
