import more from 'virtual:wording/after'
import type { Extras } from '../../lib/view.ts'
import { learn } from '../../lib/wording.ts'
import { after, wrong } from './after-answer.ts'
import { beside } from './beside.ts'
import { corrections } from './corrections.ts'
import { extrasStyles } from './extras.styles.ts'
import { inOwn } from './in-own.ts'
import { inform } from '../inform/inform.ts'
import { locate } from './locate.ts'
import { noLanguage } from '../languages/no-language.ts'
import { notes } from './notes.ts'
import { printAlone } from './print.ts'
import { theirAnswer, theirs } from './theirs.ts'
import { unsureOf } from './unsure-of.ts'
import { why } from './why.ts'

learn(more)

export const extras: Extras = {
  after,
  beside,
  corrections,
  inOwn,
  inform,
  locate,
  noLanguage,
  notes,
  printAlone,
  theirAnswer,
  theirs,
  unsureOf,
  why,
  wrong,
  styles: [extrasStyles],
}
