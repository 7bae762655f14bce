import { html, nothing } from 'lit'
import type { Question } from '../../../api/contract/question.ts'
import { progress } from '../../lib/message.ts'
import type { View } from '../../lib/view.ts'

/** The question and what to do with it, named by the fieldset they stand in. */
export const asked = (view: View, question: Question, how: string | null) => html`
  <legend class="lead">${question.text}</legend>
  <p class="small soft" id="how">${how} ${progress(question, view.t)}</p>
  ${view.problem ? html`<p class="problem" id="problem">${view.t(view.problem)}</p>` : nothing}
`
