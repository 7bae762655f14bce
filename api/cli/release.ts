import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadKnowledge } from '../../knowledge/load.ts'
import { Approver, signRelease } from '../release/manifest.ts'
import { notReleased, readManifest, releaseFiles } from '../release/read-release.ts'

const usage = `npm run release                                   is this knowledge released, and if not, why
npm run release -- --as ROLE --key FILE           sign it; two people do, one of them the clinical safety officer
npm run release -- --new-key FILE                 make a key; its public half goes into knowledge/safety/approvers.yaml
Roles: ${[...new Set(Approver.shape.role.options.flatMap((option) => ('options' in option ? option.options : option.value)))].join(', ')}`

const { values } = parseArgs({
  options: {
    as: { type: 'string' },
    key: { type: 'string' },
    'new-key': { type: 'string' },
    folder: { type: 'string', default: 'knowledge' },
    help: { type: 'boolean', default: false },
  },
})

const makeKey = (file: string): void => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  console.log(publicKey.export({ type: 'spki', format: 'pem' }).toString().trim())
  console.log(`The private half is in ${file}, for you alone: never in the repository.`)
}

const signAs = (roleGiven: string, keyFile: string): void => {
  const role = Approver.shape.role.safeParse(roleGiven)
  if (!role.success) throw new Error(`--as ${roleGiven} is no role.\n${usage}`)
  const { version } = loadKnowledge(values.folder)
  const signedOn = Temporal.Now.plainDateISO('Europe/London').toString()
  const key = createPrivateKey(readFileSync(keyFile))
  const manifest = signRelease(readManifest(values.folder), version, { role: role.data, key, signedOn })
  writeFileSync(releaseFiles(values.folder).manifest, `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(`Signed ${version} as ${role.data}.`)
}

const report = (): number => {
  const { version } = loadKnowledge(values.folder)
  const reasons = notReleased(values.folder, version)
  console.log(reasons.length === 0 ? `${version} is released.` : `${version} is not released.\n${reasons.join('\n')}`)
  return reasons.length === 0 ? 0 : 1
}

const run = (): number => {
  if (values.help) console.log(usage)
  else if (values['new-key'] !== undefined) makeKey(values['new-key'])
  else if (values.as === undefined && values.key === undefined) return report()
  else if (values.as === undefined || values.key === undefined) throw new Error(`--as and --key go together.\n${usage}`)
  else {
    signAs(values.as, values.key)
    return report()
  }
  return 0
}

try {
  process.exitCode = run()
} catch (error) {
  // Whoever signs reads a sentence, not a stack.
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
