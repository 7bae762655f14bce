import type { Later } from '../../lib/view.ts'
import { answerStyles } from '../answer/answer.styles.ts'
import { questionStyles } from '../question/question.styles.ts'
import { toldStyles } from '../told/told.styles.ts'
import { announcementOf } from '../../lib/message.ts'
import { turnView } from './turn.ts'

export const later: Later = {
  announcementOf,
  turnView,
  styles: [questionStyles, toldStyles, answerStyles],
}
