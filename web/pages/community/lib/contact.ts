import { serverTime, type ServerTime } from '../../../lib/service/server-time.ts'

/**
 * When the service was last reached, by its clock and by this device's, in milliseconds; and which knowledge it had.
 * The one thing kept between visits beside the page itself: it says nothing about anybody.
 */
export type Contact = { readonly serverMs: number; readonly deviceMs: number; readonly knowledge: string }

const store = 'navigator-community-contact'
const key = '/community/contact'

const isContact = (value: unknown): value is Contact => {
  const { serverMs, deviceMs, knowledge } = (value ?? {}) as Record<string, unknown>
  return typeof serverMs === 'number' && typeof deviceMs === 'number' && typeof knowledge === 'string'
}

/** Never fails: a browser without storage has simply never been in touch. */
export const lastContact = async (): Promise<Contact | null> => {
  try {
    const kept: unknown = await (await (await caches.open(store)).match(key))?.json()
    return isContact(kept) ? kept : null
  } catch {
    return null
  }
}

export const keepContact = async (knowledge: string): Promise<Contact | null> => {
  const seen = serverTime()
  if (!seen) return null
  const serverMs = seen.epochMs + performance.now() - seen.elapsedMs
  const contact = { serverMs, deviceMs: Date.now(), knowledge }
  // Not kept: after the next start the facts are of unknown age, which is the safe side.
  await caches
    .open(store)
    .then((cache) => cache.put(key, Response.json(contact)))
    .catch(() => undefined)
  return contact
}

const dayMs = 86_400_000

/** How old the facts are, by a clock that the service has confirmed; null: nobody can say. */
export const ageDays = (contact: Contact | null, deviceMs: number): number | null =>
  contact === null || deviceMs < contact.deviceMs ? null : (deviceMs - contact.deviceMs) / dayMs

/**
 * The service's time, for working out what is open; null when it may not be believed: the service was never reached,
 * or with other knowledge, or longer ago than the limit, or the device's clock has gone back.
 */
export const trustedTime = (contact: Contact | null, mostDays: number, deviceMs: number): ServerTime | null => {
  const age = ageDays(contact, deviceMs)
  if (contact === null || age === null || age > mostDays) return null
  return { epochMs: contact.serverMs + deviceMs - contact.deviceMs, elapsedMs: performance.now() }
}
