import { fork } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Figure } from './figure.ts'
import type { Measured } from './measure.ts'
import { inTable, type Row } from './table.ts'
import { line, verdictOf } from './verdict.ts'

/**
 * Measures every row of the budget and prints a table: `npm run bench`, or `npm run bench -- understanding` for those
 * whose file begins so. With `--write-readme` the table of the README is brought up to date, each row that was measured.
 * Ends with 1 when a figure passes its ceiling.
 */
const folder = join(import.meta.dirname, 'budgets')
const readme = join(import.meta.dirname, '../../README.md')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const writes = process.argv.includes('--write-readme')

const isWanted = (file: string): boolean => wanted.length === 0 || wanted.some((name) => file.startsWith(name))

/** In a process of its own: no row inherits another's heap, nor what it did to the environment. */
const measure = (file: string): Promise<Measured> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'measure.ts'), [join(folder, file)])
    child.once('message', (measured) => resolve(measured as Measured))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it had measured`)))
  })

const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && isWanted(file))
if (files.length === 0) {
  const names = readdirSync(folder).map((file) => basename(file, '.ts'))
  console.error(`No row of the budget begins so. There are: ${names.join(', ')}`)
  process.exit(2)
}
const rows: Row[] = []
for (const file of files.sort()) {
  const { budget, figures } = await measure(file)
  const name = basename(file, '.ts')
  console.log(`${name}: ${budget}`)
  for (const figure of figures) console.log(line(figure))
  rows.push(...figures.map((figure): Row => ({ ...figure, name })))
}
const isBroken = (figure: Figure): boolean => verdictOf(figure) === 'BROKEN'
const broken = rows.filter(isBroken)
if (writes) writeFileSync(readme, inTable(readFileSync(readme, 'utf8'), rows))
console.log(`${rows.length} figures, ${broken.length} past what they may be`)
process.exit(broken.length > 0 ? 1 : 0)
