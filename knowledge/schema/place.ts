import { z } from 'zod'

/** A ward and the neighbourhood it is inferred to belong to (not published by the partnership). */
export const Ward = z.strictObject({
  code: z.string(),
  name: z.string(),
  neighbourhood: z.string(),
  lat: z.number(),
  lon: z.number(),
})
export type Ward = z.infer<typeof Ward>

/** A postcode district: its centre, and whether all of it, some of it or none of it is in the borough. */
export const District = z.strictObject({
  district: z.string(),
  lat: z.number(),
  lon: z.number(),
  shareInBorough: z.number().min(0).max(1),
})
export type District = z.infer<typeof District>

/** Every postcode of the borough: `[lat, lon, index into wards]` by the postcode without its space. */
export const Places = z.strictObject({
  attribution: z.string(),
  wards: z.array(Ward),
  districts: z.array(District),
  postcodes: z.record(z.string(), z.tuple([z.number(), z.number(), z.number().int()])),
})
export type Places = z.infer<typeof Places>
