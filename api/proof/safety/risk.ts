import { Severity } from '../../../knowledge/schema/hazard.ts'
import type { Risk, RiskMatrix } from '../../../knowledge/schema/hazard.ts'

/** How acceptable a risk is, from 1 (acceptable) to 5 (unacceptable), by the matrix of the log. */
export function levelOf({ levels }: RiskMatrix, { severity, likelihood }: Risk): number {
  return levels[likelihood][Severity.options.indexOf(severity)]!
}
