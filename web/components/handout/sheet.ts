import type { SituationView } from '../../../api/contract/pages/community.ts'
import type { ServiceView } from '../../../api/contract/service.ts'
import type { Reach, SignpostView } from '../../../api/contract/step.ts'

/** A service as a sheet of paper can give it: what to dial and type rather than what to press. */
export type Place = {
  readonly id: string
  readonly name: string
  readonly address: string | null
  readonly opening: string
  readonly access: string
  readonly phones: readonly string[]
  readonly website: string | null
  readonly know: readonly string[]
  /** When its facts were last checked: a date; null: nobody knows. */
  readonly checkedOn: string | null
}

/** Everything on a sheet, from the very reply or situation on the screen. Nothing of the person is in it. */
export type Sheet = {
  readonly kind: 'answer' | 'situation'
  /** `[when, headline, action]` in English. */
  readonly lines: readonly string[]
  /** The same in the person's language; fewer or none where we have no such words. */
  readonly own: readonly string[]
  /** When the facts were worked out: an instant with its zone in brackets. */
  readonly at: string
  readonly instead: readonly string[]
  readonly notices: readonly string[]
  readonly place: Place | null
  readonly others: readonly Place[]
  readonly bring: readonly string[]
  readonly until: readonly string[]
  readonly worse: readonly string[]
}

type Actions = SignpostView['actions']

const spoken = ['call', 'relay', 'sms'] as const satisfies readonly Actions[number]['kind'][]

/** How many other places a sheet has room for. */
const mostOthers = 2

const reached = (actions: Actions) => ({
  phones: actions.flatMap(({ kind, label }) => (spoken.some((each) => each === kind) ? [label] : [])),
  website: actions.find(({ kind }) => kind === 'online')?.href.replace(/^https?:\/\/|\/$/g, '') ?? null,
})

const placeOf = ({
  service,
  name,
  address,
  opening,
  accessText,
  caution,
  actions,
  checkedOn,
}: SignpostView): Place => ({
  id: service,
  name,
  address,
  opening: opening.text,
  access: accessText,
  know: caution ? [caution] : [],
  checkedOn,
  ...reached(actions),
})

const placeOfService = (service: ServiceView): Place => ({
  id: service.id,
  name: service.name,
  address: service.address,
  opening: service.opening.text,
  access: service.accessText,
  know: service.caution ? [service.caution] : [],
  checkedOn: service.checkedOn,
  ...reached(service.actions),
})

/** @param own how soon, what and how in the person's language */
export const sheetOfReach = (reach: Reach, own: readonly string[]): Sheet => {
  const { disposition, signposts, also, careAdvice, safetyNetting, callInstead, notices, receipt } = reach
  const [first, ...rest] = signposts
  const besides = also.flatMap((each) => each.signposts.slice(0, 1))
  return {
    kind: 'answer',
    lines: [disposition.when, disposition.headline, disposition.action],
    own,
    at: receipt.at,
    instead: callInstead.map(({ label }) => label),
    notices,
    place: first ? placeOf(first) : null,
    others: [...rest.slice(0, mostOthers), ...besides].map(placeOf),
    bring: first?.bring ?? [],
    until: careAdvice,
    worse: safetyNetting,
  }
}

/** A situation is always said to the person: they take the paper home. */
export const sheetOfSituation = (situation: SituationView, at: string): Sheet => {
  const [first, ...rest] = situation.services
  return {
    kind: 'situation',
    lines: [situation.title.you],
    own: [],
    at,
    instead: [],
    notices: [],
    place: first ? placeOfService(first) : null,
    others: rest.map(placeOfService),
    bring: [],
    until: situation.steps.map(({ say }) => say.you),
    worse: situation.safetyNetting,
  }
}
