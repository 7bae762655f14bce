import type { Service } from '../../schema/service.ts'
import type { Source } from '../../schema/source.ts'
import { provenancesOf, releasable, type IsConfirmed } from './releasable.ts'
import type { Location, ServiceRecord } from './record.ts'
import { toSchedules } from './schedules.ts'
import { uuidOf } from './uuid.ts'

/** Postal counties that stand last in an address of London's edge; a town never does. */
const counties = /^(Middlesex|Greater London)$/

const addressOf = (service: Service): NonNullable<Location['addresses']> => {
  if (service.address === null) return []
  const parts = service.address.text.split(', ')
  const county = counties.test(parts.at(-1) ?? '') ? parts.pop()! : ''
  const city = parts.length > 1 ? parts.pop()! : ''
  return [
    {
      id: uuidOf('address', service.id),
      address_1: parts.join(', '),
      city,
      state_province: county,
      postal_code: service.address.postcode ?? '',
      country: 'GB',
      address_type: 'physical',
    },
  ]
}

const locationsOf = (service: Service): ServiceRecord['service_at_locations'] => {
  if (service.address === null) return []
  const { position, odsCode } = service
  const location: Location = {
    id: uuidOf('location', service.id),
    location_type: 'physical',
    name: service.name,
    ...(position && { latitude: position.lat, longitude: position.lon }),
    ...(odsCode && { external_identifier: odsCode, external_identifier_type: 'ODS' }),
    addresses: addressOf(service),
  }
  return [{ id: uuidOf('service-at-location', service.id), location }]
}

/** Whole years, as the standard counts them: "under 18" is a maximum of 17. */
const agesOf = ({ eligibility: { age } }: Service) => ({
  ...(age?.from !== undefined && { minimum_age: age.from }),
  ...(age?.under !== undefined && { maximum_age: Math.ceil(age.under) - 1 }),
})

const categoryOf = ({ id, category }: Service): ServiceRecord['attributes'] => [
  {
    id: uuidOf('attribute', `${id}:${category}`),
    link_type: 'service',
    taxonomy_term: {
      id: uuidOf('category', category),
      name: category,
      description: 'Kind of service in the directory of the same-day navigator',
      taxonomy: 'same-day-navigator-categories',
    },
  },
]

const standardFields = (service: Service): ServiceRecord => {
  const oldest = provenancesOf(service)
    .flatMap(({ dated }) => dated ?? [])
    .sort()[0]
  return {
    id: uuidOf('service', service.id),
    name: service.name,
    description: service.summary,
    status: service.closed === null ? 'active' : 'defunct',
    ...(service.website && { url: service.website.url }),
    ...(service.closed && { alert: service.closed.say }),
    ...agesOf(service),
    ...(oldest && { assured_date: oldest }),
    ...(service.provider && {
      organization: {
        id: uuidOf('organization', service.provider),
        name: service.provider,
        description: service.provider,
      },
    }),
    schedules: service.hours ? toSchedules(service.hours.opening, service.id) : [],
    service_at_locations: locationsOf(service),
    phones: service.phones.map((phone, at) => ({
      id: uuidOf('phone', `${service.id}:${at}`),
      number: phone.number,
      ...(phone.then && { description: phone.then }),
    })),
    attributes: categoryOf(service),
  }
}

/**
 * One service as an Open Referral UK 3 record, with only public, confirmed facts; null when nobody may know of it.
 * `assured_date` is the oldest date among the facts that leave. Ids are UUIDv5 of ours.
 */
export const toRecord = (
  service: Service,
  sources: readonly Source[],
  isConfirmed: IsConfirmed,
): ServiceRecord | null => {
  const public_ = releasable(service, isConfirmed)
  if (public_ === null) return null
  const named = new Set(provenancesOf(public_).map(({ source }) => source))
  return {
    ...standardFields(public_),
    navigator: { version: 1, service: public_, sources: sources.filter(({ id }) => named.has(id)) },
  }
}

/** The standard's own fields that a record of ours should hold, to see whether somebody changed them on the way. */
export const expectedFields = standardFields
