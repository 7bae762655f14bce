import { html, nothing } from 'lit'
import type { View } from '../../lib/view.ts'

/** For a language with no words yet: what a person can still do. */
export const noLanguage = ({ t, language, own }: View) =>
  language === 'en' || own
    ? nothing
    : html`<p class="now small">${t('no-language')} ${t('interpreter')} <a href="tel:111">${t('call-111')}</a></p>`
