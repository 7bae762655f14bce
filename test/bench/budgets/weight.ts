import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench, Figure } from '../figure.ts'

const folder = 'dist/web'
const kB = 1000

const weightOf = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / kB

/** Built files whose names begin so, hashes apart. */
const beginning = (...names: readonly string[]): number =>
  readdirSync(join(folder, 'assets'))
    .filter((file) => names.some((name) => file.startsWith(`${name}-`) && file.endsWith('.js')))
    .reduce((sum, file) => sum + weightOf(join('assets', file)), 0)

const figure = (what: string, value: number, budget: number, ceiling?: number): Figure => ({
  what,
  value,
  unit: 'kB',
  budget,
  ...(ceiling === undefined ? {} : { ceiling }),
})

/** Build first: `npm run build`. */
export const bench: Bench = {
  name: 'weight',
  budget: 'the embed weighs at most 25 kB, with all of a first turn; the engine in the page at most 150 kB (gzip)',
  measure: () => [
    figure('embed with a first turn: script, styles, English words', weightOf('embed.js'), 25),
    figure('what follows a first turn, fetched at the first touch', beginning('extras'), 6),
    figure('engine in the page, without its ears', beginning('offline', 'core'), 150),
    figure('engine in the page, ears and all (ADR 0008)', beginning('offline', 'core', 'ears'), 150, 1000),
  ],
}
