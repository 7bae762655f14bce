import { guard, usualLimits, type Limits } from '../../../api/assistant/guard/guard.ts'
import { openAssistant } from '../../../api/assistant/open-assistant.ts'
import { readPrompts } from '../../../api/assistant/prompts/read-prompts.ts'
import { navigator } from '../../support/conversation.ts'

/** A Monday morning: what these tests take for now, unless they say otherwise. */
export const monday = Temporal.ZonedDateTime.from('2026-11-23T11:00:00[Europe/London]')

/** Short enough for tests, otherwise as in use. */
export const quick: Limits = { ...usualLimits, tokensPerDay: 10_000_000, timeoutMs: 300, retryMs: [1, 2] }

type Over = { readonly limits?: Partial<Limits>; readonly now?: () => Temporal.ZonedDateTime }

/** The assistant in use, with its model at this address. */
export const assistantAt = (baseUrl: string, { limits = {}, now = () => monday }: Over = {}) =>
  openAssistant({
    settings: { apiKey: 'an invented key', baseUrl, model: 'an-invented-model' },
    lists: navigator.suggestible,
    readPrompts,
    guard: guard({ ...quick, ...limits }, { now, random: () => 0.5 }),
    offBecause: null,
  })
