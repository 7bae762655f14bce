import type { Provenance } from '../../schema/fact.ts'
import type { Service } from '../../schema/service.ts'

/** Is the fact dated recently enough, and not past its review, on the day of the export? */
export type IsConfirmed = (provenance: Provenance) => boolean

type Fact = { readonly provenance: Provenance }

/**
 * The service with only what may leave: facts that are public and confirmed. An address that is private never leaves,
 * nor the place on a map of one that does not. Null: nobody may know of the service.
 */
export const releasable = (service: Service, isConfirmed: IsConfirmed): Service | null => {
  if (service.showTo !== 'public') return null
  const leaves = ({ provenance }: Fact): boolean => provenance.showTo === 'public' && isConfirmed(provenance)
  const orNull = <F extends Fact>(fact: F | null): F | null => (fact !== null && leaves(fact) ? fact : null)
  const address = service.addressPrivate ? null : orNull(service.address)
  return {
    ...service,
    address,
    position: address === null ? null : service.position,
    phones: service.phones.filter(leaves),
    text: orNull(service.text),
    bsl: orNull(service.bsl),
    website: orNull(service.website),
    hours: orNull(service.hours),
  }
}

/** Where each fact of a service comes from. */
export const provenancesOf = ({ address, phones, text, bsl, website, hours }: Service): Provenance[] =>
  [address, ...phones, text, bsl, website, hours].flatMap((fact) => fact?.provenance ?? [])
