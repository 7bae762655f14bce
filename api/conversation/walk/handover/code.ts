import { field, pack, unpack } from './packing.ts'

/** As long as a code may be, in characters. */
export const mostCharacters = 80

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = BigInt(alphabet.length)

/** FNV-1a, 32 bits: the same for the same words on every machine, and no secret. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

const checksums = 2 ** 20
const checksumOf = (packed: bigint): number => hashOf(packed.toString(36)) % checksums

/** Letters and digits only, so that one click takes it whole, with a checksum against slips. */
export const writeCode = (packed: bigint): string => {
  let rest = pack([field(checksumOf(packed), checksums), field(packed, packed + 1n)])
  let text = ''
  for (; rest > 0n; rest /= base) text = alphabet[Number(rest % base)]! + text
  return text
}

/** What was written; null for anything that is no whole code. */
export const readCode = (text: string): bigint | null => {
  if (text.length > mostCharacters || !/^[0-9A-Za-z]+$/.test(text)) return null
  let whole = 0n
  for (const letter of text) whole = whole * base + BigInt(alphabet.indexOf(letter))
  const take = unpack(whole)
  const checksum = take(checksums)
  const packed = whole / BigInt(checksums)
  return BigInt(checksumOf(packed)) === checksum ? packed : null
}
