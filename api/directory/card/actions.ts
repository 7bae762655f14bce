import type { AccessRoute } from '../../../knowledge/schema/access-route.ts'
import type { Phone, Service } from '../../../knowledge/schema/service.ts'
import { isVisible } from '../freshness.ts'
import type { Action } from '../signposting.ts'
import type { Words } from '../words.ts'

const digits = (number: string) => number.replaceAll(' ', '')

const callLabel = (words: Words, { number, then, label, charged }: Phone): string => {
  const call = then ? words('action.call-then', { number, then }) : words('action.call', { number })
  return [label ? `${label}: ${call}` : call, charged ? words('action.charged') : ''].filter(Boolean).join(' ')
}

const callActions = (words: Words, phone: Phone): Action[] => {
  const prefix = words('action.relay-prefix')
  return [
    { kind: 'call', href: `tel:${digits(phone.number)}`, label: callLabel(words, phone) },
    {
      kind: 'relay',
      href: `tel:${phone.relay ?? prefix + digits(phone.number)}`,
      label: words('action.relay', { number: phone.relay ?? `${prefix} ${phone.number}` }),
    },
  ]
}

/** `?&body=` is the one form that both Android and iOS fill in. */
const textAction = (words: Words, { number, word }: { number: string; word: string }): Action => ({
  kind: 'sms',
  href: `sms:${number}?&body=${encodeURIComponent(word)}`,
  label: words('action.text', { number, word }),
})

/** A plain web page with a marker: it opens on every phone (`geo:` does not on iOS) and carries only the service's place. */
const directionsAction = (words: Words, { lat, lon }: { lat: number; lon: number }): Action => ({
  kind: 'directions',
  href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`,
  label: words('action.directions'),
})

/** The position that may be shown: public address, not private. */
export const shownPosition = ({ address, addressPrivate, position }: Service, staff: boolean) =>
  address && !addressPrivate && isVisible(address.provenance, staff) ? position : null

/** Does the service, or whoever does it for them, have a phone that this reader may see? */
export const phonesOf = (service: Service, staff: boolean): readonly Phone[] =>
  service.phones.filter(({ provenance }) => isVisible(provenance, staff))

type Speaker = { readonly words: Words; readonly request: { readonly staff: boolean } }
type Way = { readonly service: Service; readonly doer: Service; readonly route: AccessRoute }

/** The buttons of a card: its own, or those of the service that does it for them. */
export const actionsOf = ({ words, request: { staff } }: Speaker, { service, doer, route }: Way): Action[] => {
  const position = route.directions ? shownPosition(service, staff) : null
  const phones = [...phonesOf(service, staff), ...(doer === service ? [] : phonesOf(doer, staff))]
  return [
    ...phones.flatMap((phone) => callActions(words, phone)),
    ...(doer.bsl && isVisible(doer.bsl.provenance, staff)
      ? [{ kind: 'bsl' as const, href: doer.bsl.url, label: words('action.bsl') }]
      : []),
    ...(service.text && isVisible(service.text.provenance, staff) ? [textAction(words, service.text)] : []),
    ...(service.website && isVisible(service.website.provenance, staff)
      ? [{ kind: 'online' as const, href: service.website.url, label: words('action.online') }]
      : []),
    ...(position ? [directionsAction(words, position)] : []),
  ]
}
