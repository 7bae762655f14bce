import { z } from 'zod'
import { Id } from './id.ts'

/** One way somebody may put a question, and the curated one it asks; null: none of ours answers it. A line of `knowledge/faqs/wordings`. */
export const FaqWording = z.strictObject({ ask: z.string().min(3).max(300), faq: Id.nullable() })
export type FaqWording = z.infer<typeof FaqWording>
