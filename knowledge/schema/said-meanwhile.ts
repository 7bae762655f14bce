import type { Advice } from './advice.ts'
import type { Pathway } from './pathway.ts'
import type { RedFlags } from './red-flags.ts'

/** All that a file says to do meanwhile, in the order it is read. */
export const saidMeanwhile = (file: Pathway | RedFlags | Advice): readonly string[] => [
  ...('alwaysAdvice' in file ? file.alwaysAdvice : []),
  ...file.careAdvice,
  ...('byMouth' in file && file.byMouth !== null ? [file.byMouth] : []),
]
