import { z } from 'zod'
import type { Composed, Passage, Suggestion } from '../assistant.ts'

/** What a model may propose: closed lists, id → the words a person reads. */
export type ClosedLists = {
  readonly findings: ReadonlyMap<string, string>
  readonly presentations: ReadonlyMap<string, string>
}

const oneOf = (ids: Iterable<string>) => z.enum([...ids] as [string, ...string[]])

/** Ids from the closed lists only: anything else makes the whole answer malformed. */
export const suggestionSchema = ({ findings, presentations }: ClosedLists): z.ZodType<Suggestion> =>
  z.strictObject({
    findings: z.array(z.strictObject({ finding: oneOf(findings.keys()), words: z.string() })),
    presentations: z.array(oneOf(presentations.keys())),
  })

/** Sentences, each resting on passages that were given. */
export const composedSchema = (passages: readonly Passage[]): z.ZodType<{ sentences: Composed }> =>
  z.strictObject({
    sentences: z.array(z.strictObject({ text: z.string(), passages: z.array(oneOf(passages.map(({ id }) => id))) })),
  })
