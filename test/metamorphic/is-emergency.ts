import type { Case } from '../../api/cli/eval/case.ts'
import { emergencyRank, rankOfCode } from '../support/urgency.ts'

/** Whether every answer a careful clinician would accept is A&E or 999. */
export const isEmergency = ({ acceptable }: Case): boolean =>
  acceptable.every((code) => rankOfCode(code) >= emergencyRank)
