import { html, nothing } from 'lit'
import type { Question } from '../../../api/contract/question.ts'
import type { View } from '../../lib/view.ts'
import { asked } from './asked.ts'

type ChooseOne = Extract<Question, { kind: 'choose-one' }>

/** One tap answers. */
export const chooseOne = (view: View, question: ChooseOne) => {
  const option = (id: string, label: string, hint: unknown = null) => html`
    <button
      class="opt"
      type="button"
      data-input
      @click=${() =>
        view.conversation.answer({
          question: question.id,
          ...(id === question.unsure ? { unsure: true } : { choices: [id] }),
        })}
    >
      <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
    </button>
  `
  return html`
    <fieldset class="stack" aria-describedby="how">
      ${asked(view, question, view.t('choose-one'))}
      ${question.choices.map(({ id, label, hint }) => option(id, label, hint))}
      ${question.none ? option(question.none, view.t('none'), view.extras?.theirs(view, 'none')) : nothing}
      ${question.unsure ? option(question.unsure, view.t('not-sure'), view.extras?.theirs(view, 'not-sure')) : nothing}
    </fieldset>
  `
}
