import { z } from 'zod'
import { Service } from '../../schema/service.ts'
import { Source } from '../../schema/source.ts'

const text = z.string().nullish()
const date = z.iso.date('write a date as 2026-11-21').nullish()
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'write a time as 09:00')
  .nullish()

/** A period of opening, in the words of iCalendar. */
export const Schedule = z.looseObject({
  id: z.uuid(),
  valid_from: date,
  valid_to: date,
  freq: z.enum(['WEEKLY', 'MONTHLY']).nullish(),
  interval: z.number().nullish(),
  byday: text,
  description: text,
  opens_at: clock,
  closes_at: clock,
  notes: text,
})
export type Schedule = z.infer<typeof Schedule>

const Address = z.looseObject({
  id: z.uuid(),
  address_1: z.string(),
  city: z.string(),
  state_province: z.string(),
  postal_code: z.string(),
  country: z.string(),
  address_type: z.enum(['physical', 'postal', 'virtual']),
})

const Location = z.looseObject({
  id: z.uuid(),
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: text,
  latitude: z.number().min(-90).max(90).nullish(),
  longitude: z.number().min(-180).max(180).nullish(),
  external_identifier: text,
  external_identifier_type: text,
  addresses: z.array(Address).nullish(),
})
export type Location = z.infer<typeof Location>

/** Phones left the UK profile; they stand where the international standard has them. */
const Phone = z.looseObject({ id: z.uuid(), number: z.string(), description: text })

/**
 * What stands behind each field, which the standard has no place for: the service in the navigator's own form, every
 * fact with its source, date, review-by and who may see it, and the sources by name.
 */
export const Extension = z.strictObject({ version: z.literal(1), service: Service, sources: z.array(Source) })
export type Extension = z.infer<typeof Extension>

/** The part of an Open Referral UK 3 service that we write and read. Other fields of the standard pass unread. */
export const ServiceRecord = z.looseObject({
  id: z.uuid(),
  name: z.string().min(2),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: text,
  url: z.url().nullish(),
  alert: text,
  minimum_age: z.number().min(0).nullish(),
  maximum_age: z.number().min(0).nullish(),
  assured_date: date,
  organization: z.looseObject({ id: z.uuid(), name: z.string() }).nullish(),
  schedules: z.array(Schedule).nullish(),
  service_at_locations: z.array(z.looseObject({ id: z.uuid(), location: Location.nullish() })).nullish(),
  phones: z.array(Phone).nullish(),
  attributes: z
    .array(z.looseObject({ id: z.uuid(), taxonomy_term: z.looseObject({ id: z.uuid() }).nullish() }))
    .nullish(),
  navigator: z.unknown().optional(),
})
export type ServiceRecord = z.infer<typeof ServiceRecord>
