import type { CommunityReply, SituationView } from '../../../../api/contract/pages/community.ts'
import type { View } from '../../../lib/view.ts'

/** Who reads the screen: the worker, about the person, or the person. */
export type Wording = 'they' | 'you'

/** The questions and their answer, one of the situations, or the sheet of paper that is about to be printed. */
export type Shown =
  | { readonly kind: 'talk' }
  | { readonly kind: 'situation'; readonly id: string }
  | { readonly kind: 'paper'; readonly of: Exclude<Shown, { kind: 'paper' }> }

/** What is known of the network and of the age of the facts. */
export type Standing = {
  /** Since when the service cannot be reached, in milliseconds; null: it can. */
  readonly offlineSinceMs: number | null
  /** When the facts were last the service's own, by its clock, in milliseconds; null: nobody knows. */
  readonly factsMs: number | null
  /** Days since then; null: nobody knows. */
  readonly ageDays: number | null
}

/** What can be changed by pressing something. */
export type Chosen = {
  readonly shown: Shown
  readonly wording: Wording
  /** Is the list of languages open? */
  readonly isChoosing: boolean
  /** Paper: both languages, and is it safe to take home (null: not asked yet). */
  readonly two: boolean
  readonly safe: boolean | null
  /** Seconds until everything clears; null: nobody is waiting. */
  readonly secondsLeft: number | null
}

export const atStart: Chosen = {
  shown: { kind: 'talk' },
  wording: 'they',
  isChoosing: false,
  two: true,
  safe: null,
  secondsLeft: null,
}

/** What every part of the page is given. */
export type Page = Chosen & {
  readonly view: View
  readonly community: CommunityReply | null
  readonly hasFailed: boolean
  readonly standing: Standing
  readonly choose: (change: Partial<Chosen>) => void
  readonly say: (words: string) => void
  readonly word: (wording: Wording) => void
  readonly finish: () => void
  readonly install: (() => void) | null
}

export const situationOf = ({ community }: Page, id: string): SituationView | null =>
  community?.situations.find((each) => each.id === id) ?? null
