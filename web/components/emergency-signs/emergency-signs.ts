import { html } from 'lit'
import type { View } from '../../lib/view.ts'
import type { Key, Words } from '../../lib/wording.ts'
import { icon } from '../icon/icon.ts'
import { waysTo999 } from '../ways/ways.ts'

export const signKeys = ['sign-1', 'sign-2', 'sign-3', 'sign-4', 'sign-5', 'sign-6', 'sign-7'] satisfies readonly Key[]

export const call999 = (t: Words) => html`<a class="btn red" href="tel:999">${icon('phone')}${t('call-999')}</a>`

/** "Any of these now?", with the way to call and the ways without a voice. */
const inEnglish = (t: Words) => html`
  <section class="now" aria-label=${t('now-label')}>
    <div class="now-top">
      <h3>${t('now')}</h3>
      ${call999(t)}
    </div>
    <ul class="ticks">
      ${signKeys.map((key) => html`<li>${t(key)}</li>`)}
    </ul>
    <details class="fold">
      <summary><span>${t('ways')}</span></summary>
      ${waysTo999(t)}
    </details>
  </section>
`

/** The emergency list, in the person's own language as well where we have it. */
export const emergencySigns = (view: View) =>
  view.own && !view.own.checked && view.extras ? view.extras.beside(view, view.own) : inEnglish(view.t)

/** The fixed safety line, its two numbers ready to press. */
export const safetyLine = (text: string) => html`
  <p class="small line">
    ${text
      .split(/(\b999\b|\b111\b)/)
      .map((part) => (part === '999' || part === '111' ? html`<a href="tel:${part}">${part}</a>` : part))}
  </p>
`
