import { html } from 'lit'
import type { Words } from '../../lib/wording.ts'
import { icon, type IconName } from '../icon/icon.ts'

/** One line, one tap: what it is, then the number or name to use. */
export const way = (name: IconName, href: string, words: unknown) =>
  html`<li>
    <a href=${href}>${icon(name)}<span>${words}</span></a>
  </li>`

const numbered = (sentence: string, number: string) => {
  const [before, after] = sentence.split('{number}')
  return html`${before}<b>${number}</b>${after}`
}

/** Reaching 999 without speaking or hearing. */
export const waysTo999 = (t: Words) => html`
  <ul class="ways">
    ${way('phone', 'tel:999', numbered(t('way-55'), '55'))}
    ${way('hand', t('way-bsl-address'), numbered(t('way-bsl'), '999 BSL'))}
    ${way('text', 'sms:999', numbered(t('way-text'), t('way-text-number')))}
    ${way('list', 'tel:18000', numbered(t('way-relay'), '18000'))}
  </ul>
`

/** Reaching 111 without speaking or hearing. */
export const waysTo111 = (t: Words) => html`
  <ul class="ways">
    ${way('hand', t('way-bsl-111-address'), numbered(t('way-bsl-111'), 'SignVideo'))}
    ${way('list', 'tel:18001111', numbered(t('way-relay-111'), '18001 111'))}
  </ul>
`
