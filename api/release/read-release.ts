import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readYaml } from '../../knowledge/read-yaml.ts'
import { Approver, Manifest, reasonsNotReleased } from './manifest.ts'

/** The release files of a knowledge folder. */
export const releaseFiles = (folder: string) => ({
  manifest: join(folder, 'safety/release.json'),
  approvers: join(folder, 'safety/approvers.yaml'),
})

/** @throws Error naming the file when it is there and not in order. */
export const readManifest = (folder: string): Manifest | null => {
  const { manifest } = releaseFiles(folder)
  if (!existsSync(manifest)) return null
  const read = Manifest.safeParse(JSON.parse(readFileSync(manifest, 'utf8')))
  if (!read.success) throw new Error(`${manifest} is not a release manifest: ${z.prettifyError(read.error)}`)
  return read.data
}

/** @throws Error naming the file when it is there and not in order. */
export const readApprovers = (folder: string): readonly Approver[] => {
  const { approvers } = releaseFiles(folder)
  if (!existsSync(approvers)) return []
  const read = z.array(Approver).safeParse(readYaml(approvers).value)
  if (!read.success) throw new Error(`${approvers}: ${z.prettifyError(read.error)}`)
  return read.data
}

/** Why a knowledge version is not released, by the files of its folder. Empty: it is. */
export const notReleased = (folder: string, version: string): string[] =>
  reasonsNotReleased(version, readManifest(folder), readApprovers(folder))
