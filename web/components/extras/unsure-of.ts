import { html } from 'lit'
import type { View } from '../../lib/view.ts'
import { box, type ChooseAny } from '../question/choose-any.ts'

/** Shown once "Not sure" is ticked: which of them it is about. None named: all of them. */
export const unsureOf = ({ t }: View, { choices }: ChooseAny) => html`
  <fieldset class="unsure stack">
    <legend class="label">${t('unsure-which')}</legend>
    <p class="small soft">${t('unsure-how')}</p>
    <ul class="stack">
      ${choices.map(({ id, label }) => box({ id, label, look: 'opt-s' }, 'unsure'))}
    </ul>
  </fieldset>
`
