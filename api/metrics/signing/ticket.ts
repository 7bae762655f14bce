import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { Code } from '../../../knowledge/schema/disposition.ts'
import { hmacWith } from './hmac.ts'

/** What a receipt's ticket says: which answer it was, when, and which services were offered. No place, no person. */
export const Ticket = z.strictObject({
  consultation: z.uuid(),
  /** Minutes since 1970. */
  minute: z.number().int().min(0),
  disposition: Code,
  services: z.array(z.string().max(80)).max(20),
})
export type Ticket = z.infer<typeof Ticket>

/** One for each key: a server has one secret, and two things to sign. */
const made = new Map<string, (text: string) => Buffer>()

const hmac = (secret: string, what: string, text: string): Buffer => {
  const key = `${what}:${secret}`
  const sign = made.get(key) ?? hmacWith(key)
  made.set(key, sign)
  return sign(text)
}

/** A ticket as the caller holds it. */
export const signTicket = (secret: string, ticket: Ticket): string => {
  const said = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${said}.${hmac(secret, 'ticket', said).toString('base64url')}`
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Reads a ticket that we signed; null for anything else. Compared in constant time. */
export const readTicket = (secret: string, text: string): Ticket | null => {
  const [said = '', signature = ''] = text.split('.', 2)
  const given = Buffer.from(signature, 'base64url')
  const wanted = hmac(secret, 'ticket', said)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null
  return Ticket.safeParse(parse(Buffer.from(said, 'base64url').toString('utf8'))).data ?? null
}

/** The seal by which something is counted once: consultation and action, nothing else, not to be read back. */
export const sealOf = (secret: string, consultation: string, action: string): string =>
  hmac(secret, 'once', `${consultation} ${action}`).toString('hex', 0, 16)
