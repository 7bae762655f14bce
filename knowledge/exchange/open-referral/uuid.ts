import { createHash } from 'node:crypto'

/** The name space of this directory's identifiers. Made once; changing it would make every partner's copy a stranger. */
const nameSpace = '7b0b8c3e-1f0a-5c52-9a38-6d0f6e6f2a41'

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex')

/** UUID version 5 (RFC 9562) of one of our ids: `uuidOf('service', 'hh-utc')` is the same everywhere and for ever. */
export const uuidOf = (kind: string, id: string): string => {
  const bytes = createHash('sha1').update(bytesOf(nameSpace)).update(`${kind}:${id}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
