import { isDeepStrictEqual } from 'node:util'
import { Service } from '../../schema/service.ts'
import type { Provenance } from '../../schema/fact.ts'
import type { ReportLine } from '../report.ts'
import { expectedFields } from './export-service.ts'
import { Extension, ServiceRecord } from './record.ts'
import { fromSchedules, unreadableSchedules } from './schedules.ts'

/** What one record of a feed says, in our own form. */
export type Incoming = {
  readonly uuid: string
  readonly name: string
  readonly odsCode: string | null
  /** The service in our own words: whole when the record carries our extension, facts only when it does not. */
  readonly service: Service
  readonly own: boolean
  readonly running: boolean
}

/** Where the facts of a feed are said to come from: a source of ours, and the date a record gives for itself. */
export type FeedOrigin = { readonly source: string }

export type ReadRecord = { readonly incoming: Incoming | null; readonly lines: readonly ReportLine[] }

const reject = (record: string, field: string, reason: string): ReportLine => ({
  record,
  service: null,
  field,
  outcome: 'rejected',
  reason,
})

const nameOf = (value: unknown, at: number): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : `record ${at + 1}`

const odsCodeOf = ({ service_at_locations }: ServiceRecord): string | null =>
  service_at_locations?.find(({ location }) => location?.external_identifier_type === 'ODS')?.location
    ?.external_identifier ?? null

/** The fields somebody changed in a record that carries our extension: which of the two is right, nobody can say. */
const disagreements = (record: ServiceRecord, service: Service): string[] =>
  Object.entries(expectedFields(service))
    .filter(([field, value]) => !isDeepStrictEqual(record[field], value))
    .map(([field]) => field)

const readOwn = (record: ServiceRecord): ReadRecord => {
  const extension = Extension.safeParse(record.navigator)
  if (!extension.success) {
    const lines = extension.error.issues.map(({ path, message }) =>
      reject(record.id, `navigator.${path.join('.')}`, message),
    )
    return { incoming: null, lines }
  }
  const { service } = extension.data
  const changed = disagreements(record, service)
  const lines = changed.map((field) => reject(record.id, field, 'differs from the same fact under navigator.service'))
  if (lines.length > 0) return { incoming: null, lines }
  const running = record.status === 'active'
  return {
    incoming: { uuid: record.id, name: record.name, odsCode: service.odsCode, service, own: true, running },
    lines,
  }
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')

const agesOf = ({ minimum_age: from, maximum_age: upTo }: ServiceRecord) => {
  const age = { ...(from && { from }), ...(typeof upTo === 'number' && { under: upTo + 1 }) }
  return Object.keys(age).length > 0 ? { age } : {}
}

const placeOf = (record: ServiceRecord, provenance: Provenance) => {
  const location = record.service_at_locations?.find(({ location: at }) => at?.location_type === 'physical')?.location
  const [address] = location?.addresses ?? []
  const text = [address?.address_1, address?.city, address?.state_province].filter(Boolean).join(', ')
  const { latitude: lat, longitude: lon } = location ?? {}
  return {
    address: text ? { text, postcode: address?.postal_code || null, provenance } : null,
    position: text && typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null,
  }
}

/**
 * Somebody else's record has no word for how a person gets there or which answers it supplies: the service stays
 * unseen (`showTo: nobody`) until a curator has read it.
 */
const readForeign = (record: ServiceRecord, { source }: FeedOrigin): ReadRecord => {
  const provenance: Provenance = { source, dated: record.assured_date ?? null, reviewBy: null, showTo: 'nobody' }
  const schedules = record.schedules ?? []
  const lines = unreadableSchedules(schedules).map(({ at, reason }) => reject(record.id, `schedules.${at}`, reason))
  const opening = fromSchedules(schedules)
  const built = Service.safeParse({
    id: `${slug(record.name)}-${record.id.slice(0, 8)}`,
    name: record.name,
    category: 'information',
    access: 'ring-first',
    showTo: 'nobody',
    summary: (record.description ?? record.name).trim().slice(0, 400).trim(),
    provider: record.organization?.name ?? null,
    eligibility: { registration: 'anyone', ...agesOf(record) },
    ...placeOf(record, provenance),
    phones: (record.phones ?? []).map(({ number, description }) => ({
      number,
      ...(description && { label: description }),
      provenance,
    })),
    website: record.url ? { url: record.url, provenance } : null,
    hours: opening && { opening, provenance },
    odsCode: odsCodeOf(record),
  })
  if (!built.success) {
    const wrong = built.error.issues.map(({ path, message }) => reject(record.id, path.join('.'), message))
    return { incoming: null, lines: [...lines, ...wrong] }
  }
  const running = record.status === 'active'
  const { name, id: uuid } = record
  return { incoming: { uuid, name, odsCode: built.data.odsCode, service: built.data, own: false, running }, lines }
}

/** One record of a feed: read whole, or refused with every field that is wrong and why. `at`: its place in the feed. */
export const readRecord = (value: unknown, at: number, origin: FeedOrigin): ReadRecord => {
  const record = ServiceRecord.safeParse(value)
  if (!record.success) {
    const lines = record.error.issues.map(({ path, message }) => reject(nameOf(value, at), path.join('.'), message))
    return { incoming: null, lines }
  }
  return record.data.navigator === undefined ? readForeign(record.data, origin) : readOwn(record.data)
}
