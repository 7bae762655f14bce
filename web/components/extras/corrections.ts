import { html } from 'lit'
import type { TriageReply } from '../../../api/contract/reply.ts'
import type { View } from '../../lib/view.ts'
import type { Key } from '../../lib/wording.ts'

type Understood = TriageReply['understood'][number]

const states = [
  ['present', 'yes'],
  ['absent', 'no'],
  ['unsure', 'not-sure'],
] as const satisfies readonly (readonly [Understood['state'], Key])[]

const correction = (view: View, { finding, label, state }: Understood) => html`
  <fieldset class="stack">
    <legend class="small">${label}</legend>
    <div class="three">
      ${states.map(
        ([value, key]) => html`
          <label class="opt opt-s">
            <input type="radio" name=${finding} value=${value} .checked=${value === state} /><span>${view.t(key)}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`

/** Closes the form. What held the focus is gone with it, so the button that opened it takes it back. */
const close = (view: View, form: HTMLFormElement | null) => {
  form?.previousElementSibling?.querySelector('button')?.focus()
  view.set({ opened: null })
}

const submit = (view: View, understood: readonly Understood[]) => (event: SubmitEvent) => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const data = new FormData(form)
  const changed = understood.flatMap(({ finding, state }) => {
    const [value] = states.find(([name]) => name === data.get(finding)) ?? [state]
    return value === state ? [] : [{ finding, state: value }]
  })
  // The form stays until there is a new message, which takes the focus it holds.
  if (changed.length > 0) view.conversation.correct(changed)
  else close(view, form)
}

/** Every sign we hold, each to be put right. */
export const corrections = (view: View, { understood }: TriageReply) => {
  const once = [...new Map(understood.map((item) => [item.finding, item])).values()]
  return html`
    <form class="change stack no-print" @submit=${submit(view, once)}>
      <h3 class="label">${view.t('change-lead')}</h3>
      <p class="small soft">${view.t('change-note')}</p>
      ${once.map((item) => correction(view, item))}
      <div class="row">
        <button class="btn main">${view.t('change-save')}</button>
        <button
          class="btn quiet"
          type="button"
          @click=${(event: Event) => close(view, (event.target as HTMLButtonElement).form)}
        >
          ${view.t('cancel')}
        </button>
      </div>
    </form>
  `
}
