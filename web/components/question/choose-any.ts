import { html, nothing } from 'lit'
import type { Question } from '../../../api/contract/question.ts'
import type { View } from '../../lib/view.ts'
import type { Key } from '../../lib/wording.ts'
import { asked } from './asked.ts'

export type ChooseAny = Extract<Question, { kind: 'choose-any' }>

const boxesOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]

/** "None" excludes everything else; anything else excludes "none". */
const exclude =
  (view: View, { none, unsure }: ChooseAny) =>
  (event: Event) => {
    const box = event.target as HTMLInputElement
    if (box.value === unsure || box.value === none)
      view.set({ opened: box.value === unsure && box.checked ? 'unsure' : null })
    if (!box.checked || !box.form) return
    for (const other of boxesOf(box.form))
      if (other !== box && (box.value === none || other.value === none)) other.checked = false
  }

/** "Not sure" covers the whole screen, unless the signs it is about are named; then the rest are a no. */
const ticked = (form: HTMLFormElement, { unsure }: ChooseAny) => {
  const values = (name: string) => boxesOf(form).flatMap((box) => (box.checked && box.name === name ? [box.value] : []))
  const choices = values('choice').filter((value) => value !== unsure)
  const isUnsure = values('choice').includes(unsure)
  const unsureOf = isUnsure ? values('unsure').filter((value) => !choices.includes(value)) : []
  return { choices, unsureOf, unsure: isUnsure && unsureOf.length === 0 }
}

const submit = (view: View, question: ChooseAny) => (event: SubmitEvent) => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const { choices, unsureOf, unsure } = ticked(form, question)
  if (choices.length + unsureOf.length > 0 || unsure)
    return void view.conversation.answer({
      question: question.id,
      choices,
      ...(unsure && { unsure }),
      ...(unsureOf.length > 0 && { unsureOf }),
    })
  view.set({ problem: 'choose-something' })
  boxesOf(form)[0]?.focus()
}

const oneAtATime = (view: View, question: ChooseAny) => (event: Event) => {
  const { choices } = ticked((event.target as HTMLButtonElement).form!, question)
  const real = choices.filter((id) => id !== question.none)
  view.conversation.answer({ question: question.id, ...(real.length > 0 && { choices: real }), oneAtATime: true })
}

type Box = { readonly id: string; readonly label: string; readonly hint?: unknown; readonly look?: string }

export const box = ({ id, label, hint, look = '' }: Box, name = 'choice') => html`
  <li>
    <label class="opt ${look}">
      <input type="checkbox" name=${name} value=${id} data-input />
      <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
    </label>
  </li>
`

const words = { none: 'none', unsure: 'not-sure' } as const

/** Real checkboxes; "none of these" and "not sure" last, the same size, never ticked beforehand. */
export const chooseAny = (view: View, question: ChooseAny) => {
  if (question.choices.length === 1) return yesOrNo(view, question)
  return html`
    <form class="stack" @submit=${submit(view, question)} @change=${exclude(view, question)} novalidate>
      <fieldset class="stack" aria-describedby=${view.problem ? 'problem how' : 'how'}>
        ${asked(view, question, view.t('choose-any'))}
        <ul class="stack">
          ${question.choices.map((choice) => box(choice))}
        </ul>
        <ul class="pair">
          ${(['none', 'unsure'] as const).map((which) =>
            box({
              id: question[which],
              label: view.t(words[which]),
              hint: view.extras?.theirs(view, words[which]),
              look: 'opt-s',
            }),
          )}
        </ul>
        ${view.opened === 'unsure' ? view.extras?.unsureOf(view, question) : nothing}
      </fieldset>
      <button class="btn main wide">${view.t('continue')}</button>
      <button class="btn quiet" type="button" @click=${oneAtATime(view, question)}>${view.t('one-at-a-time')}</button>
    </form>
  `
}

/** One sign alone is a yes, a no, or not sure: one tap. */
const yesOrNo = (view: View, question: ChooseAny) => {
  const only = question.choices[0]!
  const option = (key: Key, given: { choices?: string[]; unsure?: true }) =>
    html`<button
      class="opt"
      type="button"
      data-input
      @click=${() => view.conversation.answer({ question: question.id, ...given })}
    >
      <span>${view.t(key)}${view.extras?.theirs(view, key)}</span>
    </button>`
  return html`
    <fieldset class="stack" aria-describedby="sign how">
      ${asked(view, question, null)}
      <p id="sign">
        ${question.text.includes(only.label) ? nothing : html`<b>${only.label}</b>`}
        ${only.hint ? html`<span class="hint">${only.hint}</span>` : nothing}
      </p>
      ${option('yes', { choices: [only.id] })} ${option('no', { choices: [question.none] })}
      ${option('not-sure', { unsure: true })}
    </fieldset>
  `
}
