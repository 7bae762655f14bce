import type { Figure } from './figure.ts'

/** A figure that could not be measured is no figure within budget. */
export const verdictOf = ({ value, budget, ceiling = budget }: Figure): 'holds' | 'over budget' | 'BROKEN' => {
  if (value <= budget) return 'holds'
  return value <= ceiling ? 'over budget' : 'BROKEN'
}

/** "1.18 ×" */
export const measuredAs = ({ value, unit }: Figure): string =>
  `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`

/** One figure, as it is printed. */
export const line = (figure: Figure): string => {
  const { what, unit, budget, ceiling } = figure
  const limits = `at most ${budget} ${unit}${ceiling === undefined ? '' : `, never over ${ceiling}`}`
  return `  ${what.padEnd(52)} ${measuredAs(figure).padStart(12)}   ${limits.padEnd(34)} ${verdictOf(figure)}`
}
