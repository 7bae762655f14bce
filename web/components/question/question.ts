import { html, nothing } from 'lit'
import type { Question } from '../../../api/contract/question.ts'
import type { View } from '../../lib/view.ts'
import { icon } from '../icon/icon.ts'
import { about } from './about.ts'
import { chooseAny } from './choose-any.ts'
import { chooseOne } from './choose-one.ts'

const form = (view: View, question: Question) => {
  switch (question.kind) {
    case 'choose-any':
      return chooseAny(view, question)
    case 'choose-one':
      return chooseOne(view, question)
    case 'about':
      return about(view, question)
    default:
      return question satisfies never
  }
}

/** One question: its words, how much is left, its answers, and why we ask. */
export const questionView = (view: View, question: Question) => html`
  ${form(view, question)}
  ${
    question.why
      ? html`<details class="fold small">
          <summary>${icon('right', 'turn flip')}${view.t('why-asked')}</summary>
          <p>${question.why}</p>
        </details>`
      : nothing
  }
`
