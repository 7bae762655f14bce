import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'

const isNamed = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** The secret kept beside the file of counts, for its owner alone; made at the first start. */
const keptIn = (folder: string): string => {
  const file = join(folder, 'secret')
  mkdirSync(folder, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isNamed(error, 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8').trim()
}

/** What signs tickets. Where nothing can be kept it lasts until the server stops: answers matter more than counts. */
export const secretFor = ({ secret, dataFolder }: Pick<Config, 'secret' | 'dataFolder'>): string => {
  if (secret !== null) return secret
  try {
    return keptIn(dataFolder)
  } catch (error) {
    if (!isNamed(error, 'EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOSPC')) throw error
    return randomBytes(32).toString('hex')
  }
}
