import type { ServerTime } from '../lib/service/server-time.ts'

/** When an answer is given, and whether the opening hours of that moment may be believed. */
export type Now = { readonly at: Temporal.ZonedDateTime; readonly isTrue: boolean }

const inLondon = (epochMs: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(epochMs)).toZonedDateTimeISO('Europe/London')

/** The service's clock, carried on by the time that has passed since; without it the device's, whose word is no hour. */
export const nowFrom = (seen: ServerTime | null, elapsedMs: number, deviceMs: number): Now =>
  seen === null
    ? { at: inLondon(deviceMs), isTrue: false }
    : { at: inLondon(seen.epochMs + elapsedMs - seen.elapsedMs), isTrue: true }
