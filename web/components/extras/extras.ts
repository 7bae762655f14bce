import type { Extras } from '../../lib/view.ts'
import { beside } from './beside.ts'
import { asText } from './as-text.ts'
import { corrections } from './corrections.ts'
import { printAlone } from './print.ts'
import { why } from './why.ts'

export const extras: Extras = { asText, beside, corrections, printAlone, why }
