import { html, nothing, render } from 'lit'
import english from 'virtual:wording'
import { checkColours } from './checks/colours.ts'
import type { CheckResult, Verdict } from './checks/finding.ts'
import { checkMarkup } from './checks/markup.ts'
import { checkPolicy } from './checks/policy.ts'
import { tagFor, type Choices } from './tag.ts'

const words: Readonly<Record<Verdict, string>> = { good: 'Good', look: 'Look at this', bad: 'Change this' }
const order: readonly Verdict[] = ['bad', 'look', 'good']
const service = location.origin

/** Everything there is to say about what was pasted, what must change first. */
const check = (text: string): CheckResult[] =>
  [...checkPolicy(text, service), ...checkMarkup(text, service), ...checkColours(text)].sort(
    (one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict),
  )

const results = (found: readonly CheckResult[]) => {
  const count = found.filter(({ verdict }) => verdict === 'bad').length
  return html`
    <h3 tabindex="-1" id="verdict">
      ${count === 0 ? 'Nothing has to change' : count === 1 ? '1 thing has to change' : `${count} things have to change`}
    </h3>
    <ul class="results">
      ${found.map(
        ({ verdict, about, says }) => html`
          <li class=${verdict}><b>${words[verdict]}: ${about}</b><span>${says}</span></li>
        `,
      )}
    </ul>
  `
}

const show = (id: string, content: unknown) => render(content, document.getElementById(id)!)

document.getElementById('check')!.addEventListener('submit', (event) => {
  event.preventDefault()
  const text = (document.getElementById('pasted') as HTMLTextAreaElement).value
  show('results', text.trim() ? results(check(text)) : html`<h3 tabindex="-1" id="verdict">Paste something first</h3>`)
  document.getElementById('verdict')!.focus()
})

const choices = (): Choices => {
  const data = new FormData(document.getElementById('choose') as HTMLFormElement)
  return {
    partner: String(data.get('partner') ?? '').trim() || 'demo',
    placement: data.get('placement') === 'corner' ? 'corner' : 'inline',
    lang: String(data.get('lang') ?? 'en'),
  }
}

const tag = () => tagFor(service, choices(), english.safety ?? '')
const drawTag = (copied: boolean | null) => {
  show('tag', html`${tag()}`)
  show(
    'copied',
    copied === null
      ? nothing
      : copied
        ? 'Copied.'
        : 'Your browser did not let us copy. Select the lines and copy them.',
  )
}

document.getElementById('choose')!.addEventListener('input', () => drawTag(null))
document.getElementById('copy')!.addEventListener('click', () => {
  void navigator.clipboard.writeText(tag()).then(
    () => drawTag(true),
    () => drawTag(false),
  )
})
drawTag(null)
