import { createHash } from 'node:crypto'
import type { Knowledge } from './schema/knowledge.ts'

/** The knowledge version: a hash of everything in it, in a fixed order. */
export const versionOf = (knowledge: Omit<Knowledge, 'version'>): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(knowledge)).digest('hex').slice(0, 32)}`
