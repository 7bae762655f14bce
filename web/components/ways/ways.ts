import { html } from 'lit'
import type { Key, Words } from '../../lib/wording.ts'
import { icon, type IconName } from '../icon/icon.ts'

const way = (t: Words, name: IconName, key: Key, number: Key | string, href: string) => {
  const [before = '', after = ''] = t(key).split('{number}')
  return html`<li><a href=${href}>${icon(name)}<span>${before}<b>${number}</b>${after}</span></a></li>`
}

/** Reaching 999 without speaking or hearing. */
export const waysTo999 = (t: Words) => html`
  <ul class="ways">
    ${way(t, 'phone', 'way-55', '55', 'tel:999')} ${way(t, 'hand', 'way-bsl', '999 BSL', t('way-bsl-address'))}
    ${way(t, 'text', 'way-text', t('way-text-number'), 'sms:999')} ${way(t, 'list', 'way-relay', '18000', 'tel:18000')}
  </ul>
`

/** Reaching 111 without speaking or hearing. */
export const waysTo111 = (t: Words) => html`
  <ul class="ways">
    ${way(t, 'hand', 'way-bsl-111', 'SignVideo', t('way-bsl-111-address'))}
    ${way(t, 'list', 'way-relay-111', '18001 111', 'tel:18001111')}
  </ul>
`
