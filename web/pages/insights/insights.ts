import { html, LitElement, nothing } from 'lit'
import type { InsightReply } from '../../../api/contract/pages/insights.ts'
import type { TruthReply } from '../../../api/contract/pages/truth.ts'
import { tokens } from '../../styles/tokens.ts'
import { chartStyles } from './charts.styles.ts'
import { freshness, readTruth } from './freshness.ts'
import { mediaStyles } from './media.styles.ts'
import { pageStyles } from './page.styles.ts'
import { others, panels, type Panel } from './panel-list.ts'
import { keyFigures } from './panels.ts'
import { reader, type Range, type Reader, type Refused } from './read.ts'

const why: Readonly<Record<Refused, string>> = {
  token: 'That is not the token. Try again.',
  many: 'Too many questions at once. Wait a minute, then try again.',
  down: 'The figures cannot be read now. Try again in a few minutes.',
}

/** `/insights`: sign in with a token, kept in this page's memory alone; pick weeks; look, print, or take the CSV. */
class NavigatorInsights extends LitElement {
  static override readonly styles = [tokens, pageStyles, chartStyles, mediaStyles]
  static override readonly properties = {
    reader: { state: true },
    weeks: { state: true },
    range: { state: true },
    known: { state: true },
    truth: { state: true },
    refused: { state: true },
  }
  declare private reader: Reader | null
  declare private weeks: readonly string[]
  declare private range: Range
  declare private known: Readonly<Record<string, InsightReply | undefined>>
  declare private truth: TruthReply | null
  declare private refused: Refused | null

  constructor() {
    super()
    this.reader = null
    this.weeks = []
    this.range = { from: '', to: '' }
    this.known = {}
    this.truth = null
    this.refused = null
  }

  private readonly signIn = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const trying = reader(String(new FormData(form).get('token') ?? '').trim())
    const tables = await trying.tables()
    this.refused = typeof tables === 'string' ? tables : null
    if (typeof tables === 'string') return
    form.reset()
    this.reader = trying
    this.weeks = tables.weeks
    this.range = { from: tables.weeks.at(-8) ?? '', to: tables.weeks.at(-1) ?? '' }
    this.truth = await readTruth()
    await this.load()
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus()
  }

  private readonly choose = (event: SubmitEvent) => {
    event.preventDefault()
    const chosen = new FormData(event.target as HTMLFormElement)
    const [one, other] = [String(chosen.get('from')), String(chosen.get('to'))].sort()
    this.range = { from: one ?? '', to: other ?? '' }
    void this.load()
  }

  private async load() {
    const { reader: reading, range } = this
    if (reading === null) return
    const ids = [...panels.map(({ table }) => table), ...others]
    const replies = await Promise.all(ids.map((id) => reading.table(id, range)))
    const refused = replies.find((reply): reply is Refused => typeof reply === 'string')
    this.refused = refused ?? null
    this.known = Object.fromEntries(
      ids.map((id, at) => [id, typeof replies[at] === 'string' ? undefined : replies[at]]),
    )
  }

  private async takeCsv(table: string) {
    const file = await this.reader?.csv(table, this.range)
    if (!(file instanceof Blob)) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = `${table}-${this.range.from}-${this.range.to}.csv`
    link.click()
    URL.revokeObjectURL(link.href)
  }

  private door() {
    return html`<main>
      <h1>Insights</h1>
      <p>How many people needed what, and where we sent them. No person is counted: only how often things happened.</p>
      <form class="door" @submit=${this.signIn}>
        <label>Token<input name="token" type="password" autocomplete="off" required /></label>
        <button class="main">Look</button>
      </form>
      <p class="wrong" role="alert">${this.refused === null ? nothing : why[this.refused]}</p>
      <p class="note">The token stays in this page until you close or reload it. Nothing is stored.</p>
    </main>`
  }

  private weekPicker(name: 'from' | 'to', label: string) {
    const options = this.weeks
      .toReversed()
      .map((each) => html`<option ?selected=${each === this.range[name]}>${each}</option>`)
    return html`<label
      >${label}<select name=${name}>
        ${options}
      </select></label
    >`
  }

  private panel({ table, wide, more, show }: Panel) {
    const reply = this.known[table]
    if (reply === undefined) return nothing
    return html`<section class="panel ${wide ? 'wide' : ''} ${more ? 'more' : ''}" aria-labelledby=${`of-${table}`}>
      <div>
        <h2 id=${`of-${table}`}>${reply.title}</h2>
        <button class="link" aria-label=${`Get the CSV: ${reply.title}`} @click=${() => this.takeCsv(table)}>
          Get the CSV
        </button>
      </div>
      ${show(reply)}
    </section>`
  }

  private footer(replies: readonly InsightReply[]) {
    const notes = [...new Set(replies.flatMap((reply) => reply.notes))]
    return html`<footer>
      <ul class="small">
        ${notes.map((note) => html`<li>${note}</li>`)}
        <li>Demonstration content, not clinically approved. <a href="/truth">What we know, and what we do not</a></li>
      </ul>
    </footer>`
  }

  private figures() {
    const replies = Object.values(this.known).flatMap((reply) => reply ?? [])
    const invented = replies.some((reply) => reply.invented)
    return html`<header>
        <strong>Insights</strong>${invented ? html`<span>Invented data, to show the page</span>` : nothing}
        <button class="push" @click=${() => window.print()}>Print</button>
      </header>
      <main>
        <div>
          <h1 tabindex="-1">What people needed, and where we sent them</h1>
          <p class="soft">
            Weeks ${this.range.from} to ${this.range.to}, London time. 1 to 7 read "fewer than 8"; others are rounded to
            the nearest 5. "+": at least.
          </p>
        </div>
        ${invented ? html`<p class="watermark">INVENTED DATA. Nobody was counted.</p>` : nothing}
        <form @submit=${this.choose}>
          ${this.weekPicker('from', 'First week')}${this.weekPicker('to', 'Last week')}<button>Show these weeks</button>
        </form>
        <p class="wrong" role="alert">${this.refused === null ? nothing : why[this.refused]}</p>
        <dl>
          ${keyFigures(this.known).map(
            ({ label, figure, note }) =>
              html`<div>
                <dt>${label}</dt>
                <dd><b>${figure}</b><span class="note">${note}</span></dd>
              </div>`,
          )}
        </dl>
        <div class="panels">
          ${panels.map((panel) => this.panel(panel))}${this.truth === null ? nothing : freshness(this.truth)}
        </div>
        ${this.footer(replies)}
      </main>`
  }

  override render() {
    return this.reader === null ? this.door() : this.figures()
  }
}

customElements.define('navigator-insights', NavigatorInsights)
