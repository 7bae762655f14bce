import type { Assistant } from '../assistant.ts'
import type { Guard } from '../guard/guard.ts'
import type { Prompts } from '../prompts/read-prompts.ts'
import { mostTokensOf, openModel, type OpenAiSettings, type Task } from './model.ts'
import { composedSchema, suggestionSchema, type ClosedLists } from './schemas.ts'

export type OpenAiParts = {
  readonly settings: OpenAiSettings
  readonly lists: ClosedLists
  readonly prompts: Prompts
  readonly guard: Guard
}

const menu = (items: ReadonlyMap<string, string>): string =>
  [...items].map(([id, label]) => `${id}: ${label}`).join('\n')

/** A language model behind the chat completions of OpenAI, its answers held to closed lists. */
export const openaiAssistant = ({ settings, lists, prompts, guard }: OpenAiParts): Assistant => {
  const model = openModel(settings)
  const understanding = prompts.understand({ findings: menu(lists.findings), presentations: menu(lists.presentations) })
  const suggestion = suggestionSchema(lists)
  const run = <Value>(task: Task<Value>, signal: AbortSignal) =>
    guard.run({ mostTokens: mostTokensOf(task), make: (within) => model(task, within) }, signal)
  return {
    state: () => ({ on: true }),
    suggest: (message, signal) =>
      run({ name: 'suggestion', system: understanding, user: { message }, schema: suggestion }, signal),
    compose: async ({ question, passages }, signal) => {
      const user = { question, passages: passages.map(({ id, text }) => ({ id, text })) }
      const task = { name: 'answer', system: prompts.compose, user, schema: composedSchema(passages) }
      const composed = await run(task, signal)
      return composed.kind === 'none' ? composed : { kind: 'given', value: composed.value.sentences }
    },
  }
}
