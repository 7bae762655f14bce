import type { Consultation } from '../../../contract/consultation.ts'
import type { Sex } from '../../../../knowledge/schema/age.ts'

/** The order of a code's closed lists, and how much it holds: a change here is a new `format`. */
export const format = 1
export const formats = 16

export const sexes: readonly Sex[] = ['female', 'male']
export const declinables: readonly Consultation['facts']['declined'][number][] = ['age', 'sex', 'who']
export const askings: readonly NonNullable<Consultation['facts']['asking']>[] = [
  'self',
  'with-them',
  'not-with-them',
  'staff',
]

/** Forty years of days. */
export const mostDays = 2 ** 14
/** One more than a list of marks or of age readings may hold. */
export const mostIds = 32
export const mostReadings = 7
