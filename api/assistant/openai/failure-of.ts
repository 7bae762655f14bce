import type OpenAI from 'openai'
import { ModelFailure } from '../guard/model-failure.ts'

type Sdk = typeof OpenAI

const retryAfterMs = (headers: Headers | undefined): number => {
  const seconds = Number(headers?.get('retry-after') ?? 0)
  return Number.isFinite(seconds) ? seconds * 1000 : 0
}

/** Why a call failed, told from the client library's own errors and from answers that break their schema. */
export const failureOf = (sdk: Sdk, error: unknown): ModelFailure => {
  if (error instanceof ModelFailure) return error
  if (error instanceof sdk.RateLimitError) return new ModelFailure('limited', retryAfterMs(error.headers))
  if (error instanceof sdk.APIUserAbortError) return new ModelFailure('slow', null)
  if (error instanceof sdk.InternalServerError) return new ModelFailure('failed', retryAfterMs(error.headers))
  if (error instanceof sdk.APIConnectionError) return new ModelFailure('failed', 0)
  if (error instanceof sdk.APIError) return new ModelFailure('failed', null)
  // Stopped by a content filter, or by the ceiling of tokens.
  if (error instanceof sdk.OpenAIError) return new ModelFailure('refused', null)
  // A body cut short, no JSON, or JSON that breaks the schema (a ZodError, which is no error of the library).
  return new ModelFailure('malformed', 0)
}
