import { html } from 'lit'
import type { Question } from '../../../api/contract/question.ts'
import type { Answer } from '../../../api/contract/request.ts'
import type { View } from '../../lib/view.ts'
import { asked } from './asked.ts'

type About = Extract<Question, { kind: 'about' }>
type Field = About['fields'][number]

/** How many of each make a year. */
const perYear = { years: 1, months: 12, weeks: 365.25 / 7 } as const
const units = ['years', 'months', 'weeks'] as const

const sexes: readonly unknown[] = ['female', 'male'] satisfies readonly NonNullable<Answer['values']>['sex'][]
const isSex = (value: unknown): value is 'female' | 'male' => sexes.includes(value)

const ageIn = (data: FormData): number | undefined => {
  const typed = String(data.get('age') ?? '').trim()
  const unit = units.find((name) => name === data.get('unit')) ?? 'years'
  const years = Number(typed.replace(',', '.')) / perYear[unit]
  return typed && years >= 0 && years <= 130 ? years : undefined
}

const submit = (view: View, question: About) => (event: SubmitEvent) => {
  event.preventDefault()
  const form = event.target as HTMLFormElement
  const data = new FormData(form)
  const age = ageIn(data)
  const sex = data.get('sex')
  const values = { ...(age !== undefined && { age }), ...(isSex(sex) && { sex }) }
  const unsureOf = question.fields.flatMap(({ id }) => (data.get(`${id}-unsure`) || sex === id ? [id] : []))
  const missing = question.fields.find(({ id }) => !(id in values) && !unsureOf.includes(id))
  if (missing) {
    view.set({ problem: 'fill-something' })
    return form.querySelector<HTMLInputElement>(`[name=${missing.id}]`)?.focus()
  }
  const place = String(data.get('place') ?? '').trim()
  if (place) view.conversation.place = place
  view.conversation.answer({ question: question.id, values, unsureOf })
}

const unsureBox = (view: View, { id, label }: Field) => html`
  <label class="opt opt-s">
    <input type="checkbox" name="${id}-unsure" value="yes" />
    <span>${view.t('not-sure')}<span class="vh">: ${label}</span></span>
  </label>
`

const age = (view: View, field: Field) => html`
  <label class="label" for="age">${field.label}</label>
  <div class="row">
    <input class="field" id="age" name="age" inputmode="decimal" autocomplete="off" maxlength="5" data-input />
    <select class="field" name="unit" aria-label=${view.t('age-unit')}>
      ${units.map((unit) => html`<option value=${unit}>${view.t(unit)}</option>`)}
    </select>
    ${unsureBox(view, field)}
  </div>
`

const radio = (field: Field, id: string, label: string) => html`
  <label class="opt opt-s"><input type="radio" name=${field.id} value=${id} /><span>${label}</span></label>
`

const options = (view: View, field: Field) => html`
  <div class="stack" role="radiogroup" aria-label=${field.label}>
    <span class="label" aria-hidden="true">${field.label}</span>
    <div class="three">
      ${field.choices?.map(({ id, label }) => radio(field, id, label))} ${radio(field, field.id, view.t('not-sure'))}
    </div>
  </div>
`

/** Age and sex, each of which may be "not sure", and where to look for services. */
export const about = (view: View, question: About) => html`
  <form class="stack" @submit=${submit(view, question)} novalidate>
    <fieldset class="stack" aria-describedby=${view.problem ? 'problem how' : 'how'}>
      ${asked(view, question, null)}
      ${question.fields.map((field) => (field.kind === 'number' ? age(view, field) : options(view, field)))}
      <label class="label" for="place">${view.t('place-optional')}</label>
      <input class="field" id="place" name="place" maxlength="8" autocomplete="off" .value=${view.conversation.place} />
      <p class="tiny soft">${view.t('place-note')}</p>
      ${view.extras?.locate(view, (district) => {
        view.conversation.place = district
        view.set({})
      })}
    </fieldset>
    <button class="btn main wide">${view.t('continue')}</button>
  </form>
`
