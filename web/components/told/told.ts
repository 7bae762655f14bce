import { html, nothing } from 'lit'
import type { Consultation } from '../../../api/contract/consultation.ts'
import type { TriageReply } from '../../../api/contract/reply.ts'
import type { Turn } from '../../lib/conversation.ts'
import type { View } from '../../lib/view.ts'
import type { Key, Words } from '../../lib/wording.ts'

/** How many "not" answers are listed before they fold. */
const few = 3

const factsOf = ({ facts }: Consultation, t: Words): string[] => [
  ...facts.ages.flatMap(({ min, max }) => {
    if (min !== max) return []
    return min < 2 ? [t('age-months', { number: Math.floor(min * 12) })] : [t('age-years', { number: Math.floor(min) })]
  }),
  ...facts.sexes.map((sex) => t(`sex-${sex}`)),
]

const labels = ({ understood }: TriageReply, state: string): string[] => [
  ...new Set(understood.flatMap((item) => (item.state === state ? [item.label] : []))),
]

/** A label in the middle of a line; one that begins with two capitals (GP) keeps them. */
const listed = (items: readonly string[]) =>
  items.map((item) => (/^(?!I )[A-Z][a-z ]/.test(item) ? item[0]!.toLowerCase() + item.slice(1) : item)).join(', ')

const line = (t: Words, key: Key, items: readonly string[]) =>
  items.length > 0
    ? html`<span class=${key === 'told' ? '' : 'soft'}><b>${t(key)}</b> ${listed(items)}</span>`
    : nothing

const not = (t: Words, items: readonly string[]) =>
  items.length <= few
    ? line(t, 'told-not', items)
    : html`<details>
        <summary>
          <b>${t('told-not')}</b>
          ${t('told-more', { list: listed(items.slice(0, few - 1)), number: items.length - few + 1 })}
        </summary>
        ${listed(items.slice(few - 1))}
      </details>`

const told = (view: View, { reply }: Turn, change: Key) => {
  const { t } = view
  const said = view.conversation.turns.findLast((turn) => turn.said !== null)?.said
  const known = [...labels(reply, 'present'), ...factsOf(reply.consultation, t)]
  if (known.length === 0 && reply.understood.length === 0 && !said) return nothing
  const press = () => view.set({ opened: view.opened === 'change' ? null : 'change' })
  return html`
    <div class="told">
      <div>
        ${said ? html`<span><b>${t('told-words')}</b> “${said}”</span>` : nothing} ${line(t, 'told', known)}
        ${line(t, 'told-unsure', labels(reply, 'unsure'))} ${not(t, labels(reply, 'absent'))}
      </div>
      ${
        reply.understood.length > 0
          ? html`<button
              class="btn quiet no-print"
              type="button"
              aria-expanded=${view.opened === 'change'}
              @click=${press}
            >
              ${t(change)}
            </button>`
          : nothing
      }
    </div>
  `
}

/** What was understood, and the way to put it right. */
export const understood = (view: View, turn: Turn, change: Key = 'change') => html`
  ${told(view, turn, change)} ${view.opened === 'change' ? view.extras?.corrections(view, turn.reply) : nothing}
`
