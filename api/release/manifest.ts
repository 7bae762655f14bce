import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { IsoDate } from '../../knowledge/schema/date.ts'
import { SignOff } from '../../knowledge/schema/sign-off.ts'

const Role = SignOff.shape.signedBy.or(z.literal('service-owner'))
export type Role = z.infer<typeof Role>

/** Who may sign a release: a role, never a person, and the public half of its key. One row of `knowledge/safety/approvers.yaml`. */
export const Approver = z.strictObject({
  role: Role,
  /** Ed25519, PEM (SPKI). */
  publicKey: z.string().includes('BEGIN PUBLIC KEY', { error: 'should be a public key in PEM' }),
})
export type Approver = z.infer<typeof Approver>

/** What two people signed: one knowledge version, on a day. Kept as `knowledge/safety/release.json`. */
export const Manifest = z.strictObject({
  knowledge: z.string().regex(/^sha256:[0-9a-f]{32}$/),
  signatures: z.array(
    z.strictObject({
      role: Role,
      signedOn: IsoDate,
      /** Ed25519 over `statement`, base64. */
      signature: z.base64(),
    }),
  ),
})
export type Manifest = z.infer<typeof Manifest>
type Signature = Manifest['signatures'][number]

/** The very words that are signed. */
const statement = (knowledge: string, { role, signedOn }: Pick<Signature, 'role' | 'signedOn'>): Buffer =>
  Buffer.from(`I release the knowledge ${knowledge} as ${role} on ${signedOn}.`)

/** The manifest with one more signature; a version that is new starts an empty one. */
export const signRelease = (
  manifest: Manifest | null,
  knowledge: string,
  by: { readonly role: Role; readonly key: KeyObject; readonly signedOn: string },
): Manifest => {
  const { role, signedOn, key } = by
  const others = manifest?.knowledge === knowledge ? manifest.signatures.filter((one) => one.role !== role) : []
  const signature = sign(null, statement(knowledge, { role, signedOn }), key).toString('base64')
  return { knowledge, signatures: [...others, { role, signedOn, signature }] }
}

const isSigned = (knowledge: string, one: Signature, approvers: readonly Approver[]): boolean =>
  approvers.some(
    ({ role, publicKey }) =>
      role === one.role &&
      verify(null, statement(knowledge, one), createPublicKey(publicKey), Buffer.from(one.signature, 'base64')),
  )

/** How many different roles must have signed; one of them is this one. */
const needed = { signatures: 2, role: 'clinical-safety-officer' } as const

/** Why this knowledge version is not released, in sentences for the operator. Empty: it is. */
export const reasonsNotReleased = (
  knowledge: string,
  manifest: Manifest | null,
  approvers: readonly Approver[],
): string[] => {
  if (manifest === null) return ['The knowledge is not signed: two people run "npm run release".']
  if (manifest.knowledge !== knowledge)
    return [`What was signed is ${manifest.knowledge}, this is ${knowledge}: sign it again with "npm run release".`]
  const held = manifest.signatures.filter((one) => isSigned(knowledge, one, approvers))
  // Two roles with one key are one person.
  const keys = new Set(held.map(({ role }) => approvers.find((approver) => approver.role === role)?.publicKey))
  const broken = manifest.signatures.length - held.length
  return [
    ...(broken > 0 ? [`${broken} signatures of the release do not hold, or are of nobody in approvers.yaml.`] : []),
    ...(keys.size < needed.signatures
      ? [`The release needs ${needed.signatures} people's signatures and has ${keys.size}.`]
      : []),
    ...(held.some(({ role }) => role === needed.role) ? [] : [`The release is not signed by the ${needed.role}.`]),
  ]
}
