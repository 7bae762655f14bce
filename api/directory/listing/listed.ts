import type { Category, Service } from '../../../knowledge/schema/service.ts'
import type { Code } from '../../../knowledge/schema/disposition.ts'
import { cardOf } from '../card/card.ts'
import type { Directory } from '../compile.ts'
import { distanceKm } from '../place/distance.ts'
import { scaleOf, type Scale } from '../scale.ts'
import type { Action, Opening, Whereabouts } from '../signposting.ts'
import { weigh } from '../weigh.ts'

/** A service of the directory, with only what may be shown. */
export type Listed = {
  readonly id: string
  readonly name: string
  readonly category: Category
  readonly provider: string | null
  readonly summary: string
  readonly fulfils: readonly Code[]
  readonly access: string
  readonly accessText: string
  readonly opening: Opening
  readonly address: string | null
  readonly distanceKm: number | null
  readonly eligibility: string | null
  readonly closed: { readonly say: string; readonly goTo: readonly string[] } | null
  readonly caution: string | null
  readonly actions: readonly Action[]
  readonly checkedOn: string | null
}

/** Who asks, when and from where. */
export type Asker = { readonly at: Temporal.ZonedDateTime; readonly where: Whereabouts; readonly staff: boolean }

/** The directory is nobody's answer: no person, no practice, no disposition. */
export const askerScale = (directory: Directory, { at, where, staff }: Asker): Scale =>
  scaleOf(directory, {
    code: 'out-of-scope',
    route: null,
    at,
    where,
    staff,
    ages: [],
    sexes: [],
    audience: 'resident',
    practice: null,
  })

/** May this reader know of the service? */
export const isListed = ({ showTo }: Service, staff: boolean): boolean => showTo === 'public' || staff

/** A service that has closed shows where to go, and neither phone nor map. */
export const listed = (scale: Scale, service: Service): Listed => {
  const { where } = scale.request
  const km = where.kind !== 'unknown' && service.position ? distanceKm(where, service.position) : null
  const card = cardOf(scale, weigh(scale, service, km), service.summary)
  return {
    id: service.id,
    name: service.name,
    category: service.category,
    provider: service.provider,
    summary: service.summary,
    fulfils: service.closed ? [] : service.fulfils,
    access: card.access,
    accessText: service.closed ? service.closed.say : card.accessText,
    opening: service.closed
      ? { state: 'closed', text: service.closed.say, openUntil: null, opensAt: null }
      : card.opening,
    address: card.address,
    distanceKm: card.distanceKm,
    eligibility: service.eligibility.say ?? null,
    closed: service.closed && { say: service.closed.say, goTo: service.closed.goTo },
    caution: card.caution,
    actions: service.closed ? [] : card.actions,
    checkedOn: card.checkedOn,
  }
}
