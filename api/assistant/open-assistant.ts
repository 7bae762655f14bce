import type { Assistant } from './assistant.ts'
import type { Guard } from './guard/guard.ts'
import type { OpenAiSettings } from './openai/model.ts'
import { openaiAssistant } from './openai/openai-assistant.ts'
import type { ClosedLists } from './openai/schemas.ts'
import { plainAssistant } from './plain-assistant.ts'
import type { Prompts } from './prompts/read-prompts.ts'

export type AssistantParts = {
  /** Null: no model. */
  readonly settings: OpenAiSettings | null
  readonly lists: ClosedLists
  readonly readPrompts: () => Prompts
  /** Keeps count over every reload of the knowledge. */
  readonly guard: Guard
  /** Why a curator has switched the model off; null: it is on. */
  readonly offBecause: string | null
}

/** The assistant that the configuration and the switches ask for. */
export const openAssistant = ({ settings, lists, readPrompts, guard, offBecause }: AssistantParts): Assistant => {
  if (settings === null) return plainAssistant()
  if (offBecause !== null) return plainAssistant(offBecause)
  return openaiAssistant({ settings, lists, prompts: readPrompts(), guard })
}
