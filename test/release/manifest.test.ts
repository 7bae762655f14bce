import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { reasonsNotReleased, signRelease, type Approver, type Role } from '../../api/release/manifest.ts'

const version = `sha256:${'a'.repeat(32)}`
const other = `sha256:${'b'.repeat(32)}`
const signedOn = '2026-11-21'

const person = (role: Role) => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const approver: Approver = { role, publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() }
  return { approver, by: { role, key: privateKey, signedOn } }
}
const officer = person('clinical-safety-officer')
const pharmacist = person('pharmacist')
const owner = person('service-owner')
const approvers = [officer.approver, pharmacist.approver, owner.approver]
const both = signRelease(signRelease(null, version, officer.by), version, owner.by)

test('two people, one of them the clinical safety officer, release one version of the knowledge', () => {
  expect(reasonsNotReleased(version, both, approvers)).toEqual([])
})

test('unsigned, or signed for another version, is not released', () => {
  expect(reasonsNotReleased(version, null, approvers)[0]).toMatch(/not signed/)
  expect(reasonsNotReleased(other, both, approvers)[0]).toMatch(/sign it again/)
})

test('one person is not two: not by signing twice, nor by two roles with one key', () => {
  const twice = signRelease(signRelease(null, version, officer.by), version, officer.by)
  expect(reasonsNotReleased(version, twice, approvers)).toEqual(["The release needs 2 people's signatures and has 1."])
  const alone = signRelease(signRelease(null, version, officer.by), version, { ...officer.by, role: 'service-owner' })
  const oneKey = [officer.approver, { ...officer.approver, role: 'service-owner' as const }]
  expect(reasonsNotReleased(version, alone, oneKey)).toEqual(["The release needs 2 people's signatures and has 1."])
})

test('without the clinical safety officer nothing is released', () => {
  const manifest = signRelease(signRelease(null, version, pharmacist.by), version, owner.by)
  expect(reasonsNotReleased(version, manifest, approvers)).toEqual([
    'The release is not signed by the clinical-safety-officer.',
  ])
})

test('a signature that was altered, re-dated, or made by a stranger does not count', () => {
  const stranger = person('service-owner')
  const foreign = signRelease(signRelease(null, version, officer.by), version, stranger.by)
  expect(reasonsNotReleased(version, foreign, approvers).join(' ')).toMatch(/1 signatures of the release do not hold/)
  const redated = { ...both, signatures: both.signatures.map((one) => ({ ...one, signedOn: '2026-11-22' })) }
  expect(reasonsNotReleased(version, redated, approvers).join(' ')).toMatch(/2 signatures .* do not hold/)
})

test('a new version of the knowledge starts without signatures', () => {
  expect(signRelease(both, other, officer.by).signatures).toHaveLength(1)
})
