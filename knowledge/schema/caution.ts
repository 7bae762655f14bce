import { z } from 'zod'
import { Code } from './disposition.ts'
import { Id } from './id.ts'
import { Learnt } from './learnt.ts'

const like = {
  /**
   * Heard when a message is at least this like messages of these kinds taken together; the first band that fits counts.
   * `settledBy`: findings that settle what such a message is about; where one is heard, the row of its own answers.
   */
  bands: z
    .array(
      z.strictObject({
        finding: Id,
        like: z.array(Id).min(1),
        from: z.number().gt(0).lt(1),
        /** It is enough that twenty words of the message are like them. */
        inAnyPart: z.boolean().default(false),
        settledBy: z.array(Id).default([]),
      }),
    )
    .min(1),
  /** From here on, the whole message bears out a sign of an emergency put together from words far apart; below, it is asked about. */
  confirms: z.strictObject({ like: z.array(Id).min(1), from: z.number().gt(0).lt(1) }),
  learnt: Learnt,
}

/** When a message that no phrase names is enough like messages of some kind to count as one. It only ever adds a finding. */
export const Caution = z.strictObject({
  /** Kinds of message that are told apart, by the answer an invented message of the kind should have. */
  kinds: z.record(Id, z.array(Code).min(1)),
  ...like,
  /**
   * The same for messages told like a case: of so many words, and so many denials and numbers among them. Null: such
   * messages are like all others.
   */
  described: z
    .strictObject({ words: z.int().positive(), details: z.int().positive(), ...like })
    .nullable()
    .default(null),
})
export type Caution = z.infer<typeof Caution>
