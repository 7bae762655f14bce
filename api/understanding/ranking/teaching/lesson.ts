import type { Lexis } from '../../lexis.ts'
import { listen } from '../../listen.ts'
import { languageOf } from '../../person/language.ts'
import { featuresOf } from '../features.ts'
import type { Lesson } from './train.ts'

/** An invented message as a lesson: what the navigator hears in it, and what it is about. */
export const lessonOf = (lexis: Lexis, pathway: string, say: string, featuresIn = featuresOf): Lesson => ({
  pathway,
  features: featuresIn(lexis, listen(lexis, say, languageOf(lexis, say).code).hearing),
})
