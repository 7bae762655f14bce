import { html, nothing } from 'lit'
import type { TriageReply } from '../../../../api/contract/reply.ts'
import { icon } from '../../../components/icon/icon.ts'
import type { Page } from '../lib/page.ts'
import { t } from '../lib/words.ts'

type State = TriageReply['understood'][number]['state']

const states: readonly { readonly state: State; readonly words: string }[] = [
  { state: 'present', words: 'answered-yes' },
  { state: 'unsure', words: 'answered-unsure' },
  { state: 'absent', words: 'answered-none' },
]

const before = ({ understood }: TriageReply, id: string): State | undefined =>
  understood.find(({ finding }) => finding === id)?.state

/** What one step of the conversation settled: answers given since the step before. */
const settled = (page: Page, at: number) => {
  const [earlier, now] = [page.caller.conversation.turns[at - 1]?.reply, page.caller.conversation.turns[at]?.reply]
  if (earlier === undefined || now === undefined) return nothing
  const fresh = now.understood.filter(({ finding, state }) => before(earlier, finding) !== state)
  const lines = states.flatMap(({ state, words }) => {
    const labels = fresh.filter((each) => each.state === state).map(({ label }) => label)
    return labels.length > 0 ? [t(words, { list: labels.join('; ') })] : []
  })
  return lines.length === 0
    ? nothing
    : html`<li>
        ${icon('list')}
        <div>${lines.map((line) => html`<p>${line}</p>`)}</div>
        <button type="button" class="btn quiet" @click=${() => goBackTo(page, at)}>
          ${t('change')}<span class="vh">: ${lines.join(' ')}</span>
        </button>
      </li>`
}

const goBackTo = ({ caller: { conversation } }: Page, at: number) => {
  for (let left = conversation.turns.length; left > at; left--) conversation.back()
}

/** What was answered, step by step, each with a way back to it. */
export const told = (page: Page) => {
  const { turns } = page.caller.conversation
  const steps = turns.map((_, at) => settled(page, at)).filter((step) => step !== nothing)
  return steps.length === 0
    ? nothing
    : html`<ol class="told">
        ${steps}
      </ol>`
}
