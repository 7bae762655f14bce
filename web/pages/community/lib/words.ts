import sentences from 'virtual:page-words/community'
import { wordsOfPage } from '../../../lib/words/page-words.ts'

/** The English of the page itself. */
export const t = wordsOfPage('community', sentences)
