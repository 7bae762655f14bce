import { html, nothing } from 'lit'
import type { PartnerView } from '../../../api/contract/partners/partner.ts'
import type { View } from '../../lib/view.ts'
import { icon } from '../icon/icon.ts'

type Contact = { readonly name: string; readonly contact: PartnerView['safetyContact'] } | 'unknown' | null

/** Whom each partner names, once asked: null while it is being asked. */
const known = new Map<string, Contact>()

const isPartner = (body: unknown): body is PartnerView =>
  typeof body === 'object' && body !== null && 'safetyContact' in body && 'name' in body

const find = async ({ origin, partner, set }: View) => {
  if (known.has(partner)) return
  known.set(partner, null)
  try {
    const response = await fetch(`${origin}/v1/partners/${encodeURIComponent(partner)}`, { credentials: 'omit' })
    const body: unknown = await response.json()
    known.set(partner, isPartner(body) ? { name: body.name, contact: body.safetyContact } : 'unknown')
  } catch {
    // Not reachable now: said so, and asked again the next time it is opened.
    known.set(partner, 'unknown')
  }
  set({})
}

const named = ({ t }: View, found: Exclude<Contact, 'unknown' | null>) => {
  const { contact, name } = found
  if (contact === null) return t('wrong-none')
  const { role, email, phone } = contact
  return html`${t('wrong-contact', { role, name })} ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
  ${phone ? html`<a href="tel:${phone}">${phone}</a>` : nothing}`
}

/** Whom to tell: the contact of the page itself, else the partner's, or the plain word that there is none. */
export const wrong = (view: View) => {
  const found = known.get(view.partner) ?? null
  const toggle = ({ target }: Event) => {
    if (found === 'unknown') known.delete(view.partner)
    if ((target as HTMLDetailsElement).open && !view.contact) void find(view)
  }
  return html`
    <details class="fold small no-print" @toggle=${toggle}>
      <summary>${icon('right', 'turn flip')}${view.t('wrong')}</summary>
      <p>${view.contact ?? (found === 'unknown' ? view.t('wrong-unknown') : found ? named(view, found) : nothing)}</p>
    </details>
  `
}
