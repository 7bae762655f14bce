import { z } from 'zod'
import { Assurance } from './assurance.ts'
import { Id } from './id.ts'
import { Sentence } from './sentence.ts'

/** A question people ask about services, and the answer with where it comes from. Numbers come with the services. */
export const Faq = z.strictObject({
  id: Id,
  /** The question as a page shows it, then other ways people put it: those are searched and never shown. */
  asks: z.array(z.string().min(4).max(120)).min(3),
  /** Words of everyday talk that such a question may hold, in no order: searched, never shown. */
  about: z.string().max(300).default(''),
  answer: Sentence,
  source: Id,
  /** Whose card goes with the answer, the one to try first. */
  services: z.array(Id).default([]),
  /** It asks how a service works: answered so even where it names an illness, if nobody is said to have it. */
  explains: z.boolean().default(false),
})
export type Faq = z.infer<typeof Faq>

/** Questions on one topic. One file of `knowledge/faqs/`. */
export const FaqFile = z.strictObject({ topic: Sentence, assurance: Assurance, faqs: z.array(Faq).min(1) })
export type FaqFile = z.infer<typeof FaqFile>
