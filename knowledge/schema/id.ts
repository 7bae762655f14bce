import { z } from 'zod'

/** A curated name in lower-case words joined by hyphens, for example `sore-throat`. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
export type Id = z.infer<typeof Id>
