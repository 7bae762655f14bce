import type { Provenance } from '../../schema/fact.ts'
import type { Service } from '../../schema/service.ts'
import { factNames, judge, type FactChange, type FactName } from '../fact-change.ts'
import type { ReportLine } from '../report.ts'
import { readRecord, type FeedOrigin, type Incoming } from './read-record.ts'
import { provenancesOf } from './releasable.ts'
import { uuidOf } from './uuid.ts'

export type Imported = {
  readonly changes: readonly FactChange[]
  /** Services nobody knew, shown to nobody until a curator has read them. */
  readonly added: readonly Service[]
  readonly lines: readonly ReportLine[]
}

/** How a feed is read: where it comes from, the day, what still counts as confirmed, and the sources we know. */
export type Reading = FeedOrigin & {
  /** YYYY-MM-DD. */
  readonly today: string
  readonly isConfirmed: (provenance: Provenance) => boolean
  readonly sourceIds: ReadonlySet<string>
}

type Known = { readonly byUuid: ReadonlyMap<string, Service>; readonly byOdsCode: ReadonlyMap<string, Service> }

const known = (services: readonly Service[]): Known => ({
  byUuid: new Map(services.map((service) => [uuidOf('service', service.id), service])),
  byOdsCode: new Map(services.flatMap((service) => (service.odsCode ? [[service.odsCode, service] as const] : []))),
})

const find = ({ byUuid, byOdsCode }: Known, { uuid, odsCode }: Incoming): Service | undefined =>
  byUuid.get(uuid) ?? (odsCode === null ? undefined : byOdsCode.get(odsCode))

/** Who may see a fact is our curator's word: a feed never widens it. */
const shownAs = (ours: Service[FactName], theirs: Service[FactName]): Service[FactName] => {
  const [first] = [ours ?? []].flat()
  const showTo = first?.provenance.showTo ?? 'nobody'
  const shown = <F extends { readonly provenance: Provenance }>(fact: F): F => ({
    ...fact,
    provenance: { ...fact.provenance, showTo },
  })
  if (theirs === null) return null
  return Array.isArray(theirs) ? theirs.map(shown) : (shown(theirs) as Service[FactName])
}

const curated = (service: Service, { uuid, name, service: theirs, running }: Incoming): ReportLine[] => {
  const line = (field: string, reason: string): ReportLine => ({
    record: uuid,
    service: service.id,
    field,
    outcome: 'kept',
    reason,
  })
  return [
    ...(name === service.name ? [] : [line('name', `the feed says "${name}": names are changed by hand`)]),
    ...(theirs.summary === service.summary ? [] : [line('description', 'the words are ours: changed by hand')]),
    ...(running === (service.closed === null)
      ? []
      : [
          line(
            'status',
            running ? 'the feed says it runs, ours says closed' : 'the feed says it no longer runs: check',
          ),
        ]),
  ]
}

/** What no fact may be: from tomorrow, or from a source nobody has written down. */
const untrue = ({ uuid, service }: Incoming, { today, sourceIds }: Reading): ReportLine[] =>
  provenancesOf(service).flatMap(({ dated, source }) => {
    const reason =
      dated !== null && dated > today
        ? `a fact is dated ${dated}, after today`
        : sourceIds.has(source)
          ? null
          : `the source ${source} is not in sources/services.yaml: add it first`
    return reason === null
      ? []
      : [{ record: uuid, service: service.id, field: 'provenance', outcome: 'rejected' as const, reason }]
  })

const merge = (
  service: Service,
  incoming: Incoming,
  { isConfirmed }: Reading,
): { changes: FactChange[]; lines: ReportLine[] } => {
  const changes: FactChange[] = []
  const lines = curated(service, incoming)
  for (const fact of factNames) {
    const [ours, theirs] = [service[fact], incoming.service[fact]]
    const nothing = (value: Service[FactName]) => [value ?? []].flat().length === 0
    if (nothing(theirs)) continue
    const { outcome, reason } = judge(service, ours, theirs, isConfirmed)
    if (outcome !== 'kept') changes.push({ service: service.id, fact, value: shownAs(ours, theirs) })
    if (reason === 'says the same, and is not newer') continue
    lines.push({ record: incoming.uuid, service: service.id, field: fact, outcome, reason })
  }
  return { changes, lines }
}

const asNew = ({ uuid, service }: Incoming): ReportLine => ({
  record: uuid,
  service: service.id,
  field: 'service',
  outcome: 'new',
  reason: 'shown to nobody until a curator has read it',
})

/**
 * Reads a feed of Open Referral UK records against our services: what changes, what is new, and a report by record and
 * field. Pure: nothing is written here.
 */
export const importFeed = (records: readonly unknown[], services: readonly Service[], reading: Reading): Imported => {
  const ours = known(services)
  const changes: FactChange[] = []
  const added: Service[] = []
  const lines: ReportLine[] = []
  const seen = new Set<string>()
  for (const [at, value] of records.entries()) {
    const { incoming, lines: wrong } = readRecord(value, at, reading)
    const untruths = incoming === null ? [] : untrue(incoming, reading)
    lines.push(...wrong, ...untruths)
    if (incoming === null || untruths.length > 0) continue
    if (seen.has(incoming.uuid)) {
      const reason = 'stands twice in the feed'
      lines.push({ record: incoming.uuid, service: null, field: 'id', outcome: 'rejected', reason })
      continue
    }
    seen.add(incoming.uuid)
    const service = find(ours, incoming)
    if (service === undefined) {
      added.push({ ...incoming.service, showTo: 'nobody' })
      lines.push(asNew(incoming))
      continue
    }
    const merged = merge(service, incoming, reading)
    changes.push(...merged.changes)
    lines.push(...merged.lines)
  }
  return { changes, added, lines }
}
