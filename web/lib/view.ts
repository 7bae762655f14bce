import type { CSSResult, TemplateResult } from 'lit'
import type { TriageReply } from '../../api/contract/reply.ts'
import type { Question } from '../../api/contract/question.ts'
import type { Reach } from '../../api/contract/step.ts'
import type { Conversation, Turn } from './conversation.ts'
import type { Key, Own, Words } from './wording.ts'

/** A part that opens and shuts: the foot's lists, the languages, the corrections. */
export type Opened = 'signs' | 'person' | 'languages' | 'change' | 'unsure' | null

/** What nobody needs before their first answer: fetched once a person has begun. */
export type Extras = {
  readonly after: (view: View, reach: Reach) => unknown
  readonly beside: (view: View, own: Own) => unknown
  /** How soon, where and what to do, in the person's own language; empty in English. */
  readonly inOwn: (view: View, reach: Reach) => readonly string[]
  /** Information about a service, for who asks for that and not for help. */
  readonly inform: (view: View, step: Extract<TriageReply['step'], { kind: 'inform' }>) => TemplateResult
  readonly corrections: (view: View, reply: TriageReply) => TemplateResult
  /** "Use my location", where the device has one. `use` is given the postcode district. */
  readonly locate: (view: View, use: (district: string) => void) => unknown
  /** What a person can do whose language has no words yet. */
  readonly noLanguage: (view: View) => unknown
  /** Where this answer comes from, when it is not the usual place. */
  readonly notes: (view: View, turn: Turn) => unknown
  readonly printAlone: (element: Element) => void
  /** How soon and what to do, in the person's own language, under the English of the same card. */
  readonly theirAnswer: (view: View, reach: Reach) => unknown
  /** An answer such as "Not sure" in their language; nothing in English. */
  readonly theirs: (view: View, key: Key) => unknown
  /** Which of the signs "Not sure" is about. */
  readonly unsureOf: (view: View, question: Extract<Question, { kind: 'choose-any' }>) => TemplateResult
  readonly why: (view: View, reach: Reach) => TemplateResult
  readonly wrong: (view: View) => unknown
  readonly styles: readonly CSSResult[]
}

/** What every template is given: the words, the conversation, and what is open on screen. */
export type View = {
  /** What the interface says, in the person's language where there is one. */
  readonly t: Words
  /** The same sentences in English, whatever the language. */
  readonly english: Words
  /** Where the service answers. */
  readonly origin: string
  readonly partner: string
  readonly language: string
  readonly conversation: Conversation
  /** Which of two places holds the message: a new message takes the other, so that nothing of the last stays in it. */
  readonly isOdd: boolean
  /** How many parts of the first view are drawn so far, from the top. */
  readonly parts: number
  readonly opened: Opened
  /** A mistake in the form on show, to be said beside it. */
  readonly problem: Key | null
  readonly copied: Key | null
  readonly large: boolean
  readonly corner: boolean
  /** Whom to tell when the advice is wrong; null: no one yet. */
  readonly contact: string | null
  /** The person's own language, to stand beside English; null in English, or when we have none of it. */
  readonly own: Own | null
  /** Null until fetched, soon after the person begins. */
  readonly extras: Extras | null
  readonly set: (change: Partial<Pick<View, 'opened' | 'problem' | 'copied' | 'large'>>) => void
  readonly speak: (language: string) => void
  readonly leave: () => void
  readonly close: () => void
  readonly print: () => void
}

/** What the element itself keeps of it, and how that stands before anything is opened. */
export type Ui = Pick<View, 'opened' | 'problem' | 'copied' | 'large'>
export const still: Ui = { opened: null, problem: null, copied: null, large: false }
