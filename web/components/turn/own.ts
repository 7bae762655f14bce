import { html, nothing } from 'lit'
import type { View } from '../../lib/view.ts'

/** English, marked as such, in a page that speaks another language. */
export const inEnglish = ({ own }: View, content: unknown) =>
  html`<div class="step" lang=${own ? 'en' : nothing} dir=${own ? 'ltr' : nothing}>${content}</div>`
