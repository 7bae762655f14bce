import type { CSSResult, TemplateResult } from 'lit'
import type { TriageReply } from '../../api/contract/reply.ts'
import type { Reach } from '../../api/contract/step.ts'
import type { Conversation, Turn } from './conversation.ts'
import type { Key, Words } from './wording.ts'

/** A part that opens and shuts: the foot's lists, the languages, the corrections. */
export type Opened = 'signs' | 'person' | 'languages' | 'change' | null

/** Questions and answers: fetched when a person begins, so that the page they came for is not slowed. */
export type Later = {
  readonly announcementOf: (reply: TriageReply, t: Words) => string
  readonly turnView: (view: View, turn: Turn) => TemplateResult
  readonly styles: readonly CSSResult[]
}

/** What nobody needs before their first answer: fetched once a person has begun. */
export type Extras = {
  readonly asText: (t: Words, reach: Reach) => string
  readonly beside: (view: View, own: Words) => TemplateResult
  readonly corrections: (view: View, reply: TriageReply) => TemplateResult
  readonly printAlone: (element: Element) => void
  readonly why: (view: View, reach: Reach) => TemplateResult
}

/** What every template is given: the words, the conversation, and what is open on screen. */
export type View = {
  readonly t: Words
  readonly language: string
  readonly conversation: Conversation
  readonly opened: Opened
  /** A mistake in the form on show, to be said beside it. */
  readonly problem: Key | null
  readonly copied: Key | null
  readonly large: boolean
  readonly corner: boolean
  /** Whom to tell when the advice is wrong; null: no one yet. */
  readonly contact: string | null
  /** The few sentences of a language that English still stands beside; null in English, or when it has none. */
  readonly own: Words | null
  /** Null until fetched, soon after the person begins. */
  readonly later: Later | null
  readonly extras: Extras | null
  readonly set: (change: Partial<Pick<View, 'opened' | 'problem' | 'copied' | 'large'>>) => void
  readonly speak: (language: string) => void
  readonly leave: () => void
  readonly close: () => void
  readonly print: () => void
}
