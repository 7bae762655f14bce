/** What a language model proposes for one message: ids from the closed lists of the knowledge, nothing else. */
export type Suggestion = {
  /** Each with the person's own words that say so, copied from the message. */
  readonly findings: readonly { readonly finding: string; readonly words: string }[]
  /** Likeliest first. */
  readonly presentations: readonly string[]
}

/** A piece of the knowledge base that an answer may be made of. Facts that must not change stand as tokens: `[service_1]`. */
export type Passage = { readonly id: string; readonly text: string }

/** An answer over tokens, sentence by sentence, each with the passages it rests on. */
export type Composed = readonly { readonly text: string; readonly passages: readonly string[] }[]

/** Why nothing came. `gone`: the person left. */
export type Absence =
  'off' | 'busy' | 'spent' | 'broken' | 'slow' | 'limited' | 'failed' | 'refused' | 'malformed' | 'gone'

export type Given<Value> =
  { readonly kind: 'given'; readonly value: Value } | { readonly kind: 'none'; readonly because: Absence }

/** On, or off with the reason that a person reads at `/readyz`. */
export type AssistantState = { readonly on: true } | { readonly on: false; readonly because: string }

/** The person's question and what it may be answered from. */
export type Composing = { readonly question: string; readonly passages: readonly Passage[] }

/**
 * The port to a language model. It helps with language and decides nothing: what it gives is checked and merged by code,
 * and when it gives nothing the product is complete. Never throws.
 */
export type Assistant = {
  readonly state: () => AssistantState
  /** Reads a message into ids. What it is given has left no personal data in: see `personal/`. */
  readonly suggest: (message: string, signal: AbortSignal) => Promise<Given<Suggestion>>
  /** Words an answer from passages. */
  readonly compose: (composing: Composing, signal: AbortSignal) => Promise<Given<Composed>>
}
