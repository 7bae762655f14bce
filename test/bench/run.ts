import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Bench, Figure } from './figure.ts'

/**
 * Measures every row of the budget and prints a table: `npm run bench`, or `npm run bench -- understanding` for those
 * whose file begins so. Ends with 1 when a figure passes its ceiling.
 */
const folder = join(import.meta.dirname, 'budgets')
const wanted = process.argv.slice(2)

const isWanted = (file: string): boolean => wanted.length === 0 || wanted.some((name) => file.startsWith(name))

const verdictOf = ({ value, budget, ceiling = budget }: Figure): 'holds' | 'over budget' | 'BROKEN' => {
  if (value <= budget) return 'holds'
  return value <= ceiling ? 'over budget' : 'BROKEN'
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))

const line = (figure: Figure): string => {
  const { what, value, unit, budget, ceiling } = figure
  const limits = `at most ${budget} ${unit}${ceiling === undefined ? '' : `, never over ${ceiling}`}`
  return `  ${what.padEnd(52)} ${`${shown(value)} ${unit}`.padStart(12)}   ${limits.padEnd(34)} ${verdictOf(figure)}`
}

const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && isWanted(file))
if (files.length === 0) {
  console.error(
    `No row of the budget begins so. There are: ${readdirSync(folder)
      .map((file) => basename(file, '.ts'))
      .join(', ')}`,
  )
  process.exit(2)
}
const figures: Figure[] = []
for (const file of files.sort()) {
  const { bench } = (await import(join(folder, file))) as { bench: Bench }
  console.log(`${bench.name}: ${bench.budget}`)
  const measured = await bench.measure()
  for (const figure of measured) console.log(line(figure))
  figures.push(...measured)
}
const broken = figures.filter((figure) => verdictOf(figure) === 'BROKEN' || Number.isNaN(figure.value))
console.log(`${figures.length} figures, ${broken.length} past what they may be`)
process.exit(broken.length > 0 ? 1 : 0)
