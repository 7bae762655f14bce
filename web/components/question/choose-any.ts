import { html, nothing } from 'lit'
import type { Question } from '../../../api/contract/question.ts'
import type { View } from '../../lib/view.ts'
import { asked } from './asked.ts'

type ChooseAny = Extract<Question, { kind: 'choose-any' }>

const boxesOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]

/** "None" excludes everything else; anything else excludes "none". */
const exclude =
  ({ none }: ChooseAny) =>
  (event: Event) => {
    const box = event.target as HTMLInputElement
    if (!box.checked || !box.form) return
    for (const other of boxesOf(box.form))
      if (other !== box && (box.value === none || other.value === none)) other.checked = false
  }

const ticked = (form: HTMLFormElement, { unsure }: ChooseAny) => {
  const values = boxesOf(form).flatMap(({ checked, value }) => (checked ? [value] : []))
  return { choices: values.filter((value) => value !== unsure), unsure: values.includes(unsure) }
}

const submit = (view: View, question: ChooseAny) => (event: SubmitEvent) => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const { choices, unsure } = ticked(form, question)
  if (choices.length > 0 || unsure)
    return void view.conversation.answer({ question: question.id, choices, ...(unsure && { unsure }) })
  view.set({ problem: 'choose-something' })
  boxesOf(form)[0]?.focus()
}

const oneAtATime = (view: View, question: ChooseAny) => (event: Event) => {
  const { choices } = ticked((event.target as HTMLButtonElement).form!, question)
  const real = choices.filter((id) => id !== question.none)
  view.conversation.answer({ question: question.id, ...(real.length > 0 && { choices: real }), oneAtATime: true })
}

const box = (id: string, label: string, hint: string | null, look = '') => html`
  <li>
    <label class="opt ${look}">
      <input type="checkbox" name="choice" value=${id} data-input />
      <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
    </label>
  </li>
`

/** Real checkboxes; "none of these" and "not sure" last, the same size, never ticked beforehand. */
export const chooseAny = (view: View, question: ChooseAny) => {
  if (question.choices.length === 1) return yesOrNo(view, question)
  return html`
    <form class="stack" @submit=${submit(view, question)} @change=${exclude(question)} novalidate>
      <fieldset class="stack" aria-describedby=${view.problem ? 'problem how' : 'how'}>
        ${asked(view, question, view.t('choose-any'))}
        <ul class="stack">
          ${question.choices.map(({ id, label, hint }) => box(id, label, hint))}
        </ul>
        <ul class="pair">
          ${box(question.none, view.t('none'), null, 'opt-s')}${box(question.unsure, view.t('not-sure'), null, 'opt-s')}
        </ul>
      </fieldset>
      <button class="btn main wide">${view.t('continue')}</button>
      <button class="btn quiet" type="button" @click=${oneAtATime(view, question)}>${view.t('one-at-a-time')}</button>
    </form>
  `
}

/** One sign alone is a yes, a no, or not sure: one tap. */
const yesOrNo = (view: View, question: ChooseAny) => {
  const only = question.choices[0]!
  const answer = (given: { choices?: string[]; unsure?: true }) => () =>
    view.conversation.answer({ question: question.id, ...given })
  return html`
    <fieldset class="stack" aria-describedby="sign how">
      ${asked(view, question, null)}
      <p id="sign">
        ${question.text.includes(only.label) ? nothing : html`<b>${only.label}</b>`}
        ${only.hint ? html`<span class="hint">${only.hint}</span>` : nothing}
      </p>
      <button class="opt" type="button" data-input @click=${answer({ choices: [only.id] })}>${view.t('yes')}</button>
      <button class="opt" type="button" @click=${answer({ choices: [question.none] })}>${view.t('no')}</button>
      <button class="opt" type="button" @click=${answer({ unsure: true })}>${view.t('not-sure')}</button>
    </fieldset>
  `
}
