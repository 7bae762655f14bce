import type { z } from 'zod'
import { ModelFailure } from '../guard/model-failure.ts'
import { failureOf } from './failure-of.ts'

/** Where the model is. Any server that speaks chat completions with structured outputs: OpenAI, Azure, Ollama, vLLM. */
export type OpenAiSettings = {
  /** Null: a server of one's own that asks for none. */
  readonly apiKey: string | null
  /** Null: OpenAI's own. */
  readonly baseUrl: string | null
  readonly model: string
}

/** What is asked of the model: instructions, material, and the shape its answer is held to. */
export type Task<Value> = {
  readonly name: string
  readonly system: string
  readonly user: unknown
  readonly schema: z.ZodType<Value>
}

/** One call to the model. @throws ModelFailure */
export type Model = <Value>(
  task: Task<Value>,
  signal: AbortSignal,
) => Promise<{ readonly value: Value; readonly tokens: number }>

/** No answer of ours is longer; what a runaway model could cost ends here. */
const mostAnswerTokens = 1000

/** Generous: English is nearer to four letters a token, other scripts nearer to two. */
const tokensOf = (text: string): number => Math.ceil(text.length / 2)

/** The most that a task may cost. */
export const mostTokensOf = ({ system, user }: Task<unknown>): number =>
  tokensOf(system + JSON.stringify(user)) + mostAnswerTokens

const connect = async ({ apiKey, baseUrl }: OpenAiSettings) => {
  const [{ default: sdk }, { zodResponseFormat }] = await Promise.all([import('openai'), import('openai/helpers/zod')])
  const client = new sdk({
    apiKey: apiKey ?? 'none',
    // Nothing but what the configuration says: the library would read the environment by itself.
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
  })
  return { sdk, client, zodResponseFormat }
}

/** Connects to the model. The library is loaded here and nowhere else, so only where a model is configured. */
export const openModel = (settings: OpenAiSettings): Model => {
  const connected = connect(settings)
  // Looked at where it is awaited; here only so that a failure before that is nobody's surprise.
  connected.catch(() => undefined)
  const formats = new WeakMap<z.ZodType, object>()
  return async <Value>({ name, system, user, schema }: Task<Value>, signal: AbortSignal) => {
    const { sdk, client, zodResponseFormat } = await connected
    // Writing out the closed lists takes longer than everything else here: once for each schema.
    const format =
      (formats.get(schema) as ReturnType<typeof zodResponseFormat<z.ZodType<Value>>> | undefined) ??
      zodResponseFormat(schema, name)
    formats.set(schema, format)
    const messages = [
      { role: 'system' as const, content: system },
      { role: 'user' as const, content: JSON.stringify(user) },
    ]
    const body = { model: settings.model, messages, response_format: format, max_completion_tokens: mostAnswerTokens }
    try {
      const completion = await client.chat.completions.parse(body, { signal })
      const message = completion.choices[0]?.message
      if (message?.refusal) throw new ModelFailure('refused', null)
      if (message?.parsed == null) throw new ModelFailure('malformed', 0)
      return { value: schema.parse(message.parsed), tokens: completion.usage?.total_tokens ?? tokensOf(system) }
    } catch (error) {
      throw failureOf(sdk, error)
    }
  }
}
