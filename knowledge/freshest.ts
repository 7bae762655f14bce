import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Knowledge } from './schema/knowledge.ts'
import { readSnapshot } from './snapshot.ts'

const newestIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|jsonl?|ts)$/.test(entry.name))
    .reduce((newest, { parentPath, name }) => Math.max(newest, statSync(join(parentPath, name)).mtimeMs), 0)

/** Fetched only where there is YAML to read: with its parser and its checks it takes as much memory as the knowledge. */
const loader = () => createRequire(import.meta.url)('./load.ts') as { loadKnowledge: (folder: string) => Knowledge }

/** The snapshot when it is at least as new as every file of the folder, or the folder is not there; else the YAML. */
export const freshestKnowledge = (folder: string, snapshot: string): Knowledge => {
  const usable = existsSync(snapshot) && (!existsSync(folder) || statSync(snapshot).mtimeMs >= newestIn(folder))
  return usable ? readSnapshot(snapshot) : loader().loadKnowledge(folder)
}
