import { z } from 'zod'

/** One stretch of a phrase: words and `{classes}`, in order. */
const part = String.raw`(?!(?:\+|\.\.\.)(?: |$))(?:\{[a-z0-9]+(?:-[a-z0-9]+)*\}|[^\s{}])*(?:\{[a-z0-9]+(?:-[a-z0-9]+)*\}|[^\s{}.,;!])`

/**
 * How people say a thing. Plain words match in order, small words between them allowed, whatever their endings.
 * `{place}` stands for any phrase of the word class `place`; ` + ` joins parts that may stand in any order within one
 * clause; ` ... ` allows up to six words between two parts in this order. See `knowledge/lexicon/README.md`.
 */
export const Phrase = z
  .string()
  .min(2)
  .max(120)
  .regex(
    new RegExp(String.raw`^${part}(?:(?: \+ | \.\.\. | )${part})*$`, 'u'),
    'write words and {classes} separated by one space, joined by " + " or " ... ", with no full stop at the end of a word',
  )
export type Phrase = z.infer<typeof Phrase>
