import type { Category, Service } from '../../../knowledge/schema/service.ts'
import type { Code } from '../../../knowledge/schema/disposition.ts'
import { cardOf } from '../card/card.ts'
import type { Directory } from '../compile.ts'
import { distanceKm } from '../place/distance.ts'
import { scaleOf, type Scale } from '../scale.ts'
import type { Signpost, SignpostRequest } from '../signposting.ts'
import { weigh } from '../weigh.ts'

/** Who looks, from where and when: a signpost request without an answer to supply. */
export type Browsing = Omit<SignpostRequest, 'code' | 'route'>

/** One service as the directory shows it to anybody: only what may be shown. */
export type Listed = Signpost & {
  readonly category: Category
  readonly provider: string | null
  readonly summary: string
  readonly fulfils: readonly Code[]
  readonly eligibility: string | null
  readonly closed: { readonly say: string; readonly goTo: readonly string[] } | null
}

export const browsingScale = (directory: Directory, browsing: Browsing): Scale =>
  scaleOf(directory, { ...browsing, code: 'out-of-scope', route: null })

/** May this reader see the service at all? */
export const isListed = ({ showTo }: Service, { staff }: Browsing): boolean => showTo === 'public' || staff

export const listed = (scale: Scale, service: Service): Listed => {
  const { where } = scale.request
  const km = where.kind === 'unknown' || service.position === null ? null : distanceKm(where, service.position)
  const { category, provider, summary, fulfils, eligibility, closed } = service
  return {
    ...cardOf(scale, weigh(scale, service, km), summary),
    category,
    provider,
    summary,
    fulfils,
    eligibility: eligibility.say ?? null,
    closed: closed === null ? null : { say: closed.say, goTo: closed.goTo },
  }
}
