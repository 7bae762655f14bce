import type { DeskReply } from '../../../../api/contract/pages/desk.ts'
import type { Person } from '../../../../api/contract/request.ts'
import type { ServiceList } from '../../../../api/contract/service.ts'
import type { Caller, Outcome } from './caller.ts'
import type { Practice } from './desk.ts'
import type { Given } from './given.ts'
import type { Suggestion } from './type-ahead.ts'

/** What lies over the page: one thing at a time. */
export type Panel = 'help' | 'directory' | 'handover' | null

/** Everything a person can do here, by key or by button. */
export type Deeds = {
  readonly typed: (words: string) => void
  readonly send: (words: string) => void
  readonly suggest: (step: 1 | -1) => void
  readonly choose: (suggestion: Suggestion) => void
  readonly give: (given: Given) => void
  readonly about: (typed: string) => void
  readonly goOn: () => void
  readonly back: () => void
  readonly outcome: (outcome: Outcome) => void
  readonly atDesk: () => void
  readonly speaker: (asking?: Person['asking']) => void
  readonly place: (place: string) => void
  readonly practice: (code: string) => void
  readonly since: (days: number) => void
  readonly sign: (finding: string) => void
  readonly copyRecord: () => void
  readonly copyText: () => void
  readonly print: () => void
  readonly safe: (safe: boolean) => void
  readonly newCaller: () => void
  readonly show: (index: number) => void
  readonly nextCaller: () => void
  readonly finish: () => void
  readonly training: () => void
  readonly shortcuts: () => void
  readonly panel: (panel: Panel) => void
  readonly find: (words: string) => void
  readonly makeCode: () => void
  readonly openCode: (code: string) => void
}

/** What every template is given. */
export type Page = {
  readonly caller: Caller
  readonly callers: readonly Caller[]
  readonly desk: DeskReply | 'down' | null
  /** Names of complaints by id. */
  readonly names: ReadonlyMap<string, string>
  readonly practice: Practice | null
  readonly training: boolean
  readonly shortcuts: boolean
  readonly panel: Panel
  readonly since: number
  readonly suggestions: readonly Suggestion[]
  readonly suggested: number
  readonly found: ServiceList | null
  /** What was just done, and text to copy by hand where the browser would not. */
  readonly said: string
  readonly byHand: string | null
  /** Now, as the page reckons it: for the record and the changes. */
  readonly now: Date
  readonly deeds: Deeds
}
