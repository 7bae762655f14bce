import type { Service } from '../../../knowledge/schema/service.ts'
import { actionsOf, phonesOf, shownPosition } from './actions.ts'
import { isConfirmed, isVisible } from '../freshness.ts'
import type { Provenance } from '../../../knowledge/schema/fact.ts'
import type { Signpost } from '../signposting.ts'
import type { Scale } from '../scale.ts'
import { openingOf, type Weighed } from '../weigh.ts'

type Fact = { readonly name: 'phone' | 'address' | 'hours' | 'website'; readonly provenance: Provenance }

/** The facts a card shows, for its caution and its date. */
const shownFacts = (service: Service, staff: boolean): Fact[] =>
  [
    ...phonesOf(service, staff).map(({ provenance }): Fact => ({ name: 'phone', provenance })),
    ...(service.text ? [{ name: 'phone', provenance: service.text.provenance } as const] : []),
    ...(service.address ? [{ name: 'address', provenance: service.address.provenance } as const] : []),
    ...(service.hours ? [{ name: 'hours', provenance: service.hours.provenance } as const] : []),
    ...(service.website ? [{ name: 'website', provenance: service.website.provenance } as const] : []),
  ].filter(({ provenance }) => isVisible(provenance, staff))

/** National lines and A&E are shown whatever their date; only an unconfirmed number is worth a caution there. */
const cautionOf = ({ words, today, request }: Scale, service: Service): string | null => {
  const doubtful = shownFacts(service, request.staff)
    .filter(({ provenance }) => !isConfirmed(provenance, today))
    .filter(({ name }) => !service.national || name === 'phone')
  const names = [...new Set(doubtful.map(({ name }) => words(`caution.${name}`)))]
  return names.length === 0 ? null : words('caution', { facts: names.join(', ') })
}

/** The date of the oldest dated fact shown. */
const checkedOn = (service: Service, staff: boolean): string | null =>
  shownFacts(service, staff)
    .flatMap(({ provenance }) => provenance.dated ?? [])
    .sort()[0] ?? null

const addressOf = ({ address, addressPrivate }: Service, staff: boolean): string | null =>
  address && !addressPrivate && isVisible(address.provenance, staff)
    ? [address.text, address.postcode].filter(Boolean).join(', ')
    : null

/** How to get to it, in the reader's words, with what to know before going. */
const accessText = ({ request, words, ownPractice }: Scale, { service, route, fit, condition }: Weighed): string => {
  const { age, sex, say } = service.eligibility
  const sayWho = service.id !== ownPractice?.id && (fit === 'perhaps' || (!age && !sex))
  return [
    request.audience === 'resident' ? route.resident : route.staff,
    service.accessNote,
    sayWho ? say : undefined,
    condition ? words(condition) : undefined,
  ]
    .filter(Boolean)
    .join(' ')
}

/** One decimal: nobody walks by metres, and more would say more about where the person is than they told. */
export const roundKm = (km: number | null): number | null => (km === null ? null : Math.round(km * 10) / 10)

/** The card of a weighed service. */
export const cardOf = (scale: Scale, weighed: Weighed, because: string): Signpost => {
  const { service, doer, route, distanceKm } = weighed
  const { staff } = scale.request
  return {
    service: service.id,
    name: service.name,
    opening: openingOf(scale, weighed),
    distanceKm: roundKm(distanceKm),
    access: service.access,
    accessText: accessText(scale, weighed),
    address: shownPosition(service, staff) || service.position === null ? addressOf(service, staff) : null,
    bring: service.bring,
    because,
    caution: cautionOf(scale, service),
    actions: actionsOf(scale, { service, doer, route }),
    checkedOn: checkedOn(service, staff),
  }
}
