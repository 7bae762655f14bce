import type { Provenance } from '../../../knowledge/schema/fact.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import type { TruthReply } from '../../contract/pages/truth.ts'
import { isConfirmed, type Today } from '../../directory/freshness.ts'

type Kind = TruthReply['facts'][number]['kind']

/** The order in which they are told: what sends somebody to a closed door comes first. */
const kinds: readonly Kind[] = ['hours', 'phone', 'address', 'website', 'text', 'bsl']

const ofKind = (kind: Kind, { hours, address, phones, text, bsl, website }: Service): readonly Provenance[] => {
  const given = { hours: [hours], address: [address], phone: phones, text: [text], bsl: [bsl], website: [website] }
  return given[kind].flatMap((fact) => (fact === null ? [] : [fact.provenance]))
}

const isShown = ({ showTo }: Provenance): boolean => showTo !== 'nobody'

export type Standing = Omit<TruthReply['facts'][number], 'label'>

/** How the facts that somebody may read stand today, by their kind. Every fact is counted once. */
export const standingOf = (services: readonly Service[], today: Today): readonly Standing[] =>
  kinds.map((kind) => {
    const facts = services.flatMap((service) => ofKind(kind, service)).filter(isShown)
    const confirmed = facts.filter((fact) => isConfirmed(fact, today)).length
    const unconfirmed = facts.filter(({ dated }) => dated === null).length
    return { kind, confirmed, pastReview: facts.length - confirmed - unconfirmed, unconfirmed }
  })

/** How many services show no fact of a kind. */
export const withoutShown = (services: readonly Service[], kind: Kind): number =>
  services.filter((service) => !ofKind(kind, service).some(isShown)).length

/** Facts that are kept and shown to nobody. */
export const heldBackOf = (services: readonly Service[]): number =>
  services.flatMap((service) => kinds.flatMap((kind) => ofKind(kind, service))).filter((fact) => !isShown(fact)).length
