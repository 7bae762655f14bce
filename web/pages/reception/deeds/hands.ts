import type { DeskReply } from '../../../../api/contract/pages/desk.ts'
import type { Caller } from '../lib/caller.ts'
import type { Suggestion } from '../lib/type-ahead.ts'
import type { PageState } from '../reception.ts'

/** What the deeds are done to. */
export type Hands = {
  readonly state: () => PageState
  readonly set: (change: Partial<PageState>, focusOn?: string | null) => void
  readonly newCaller: () => Caller
  readonly suggest: (typed: string) => readonly Suggestion[]
  readonly known: () => DeskReply | null
}
