import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * Does the bearer token of this request hash to the configured SHA-256 (hex)? Compared in constant time. Without a
 * configured hash nobody is staff.
 */
export const bearsToken = (authorization: string | undefined, sha256Hex: string | null): boolean => {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]
  if (token === undefined || sha256Hex === null) return false
  const given = createHash('sha256').update(token).digest()
  const wanted = Buffer.from(sha256Hex, 'hex')
  return wanted.length === given.length && timingSafeEqual(given, wanted)
}
