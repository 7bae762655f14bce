import type { Conversation } from './conversation.ts'
import type { Key, Words } from './wording.ts'

/** A part that opens and shuts: the foot's lists, the languages, the corrections. */
export type Opened = 'signs' | 'person' | 'languages' | 'change' | null

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
  /** Languages asked for that have no words yet. */
  readonly noWords: boolean
  readonly set: (change: Partial<Pick<View, 'opened' | 'problem' | 'copied' | 'large'>>) => void
  readonly speak: (language: string) => void
  readonly leave: () => void
  readonly close: () => void
  readonly print: () => void
}
