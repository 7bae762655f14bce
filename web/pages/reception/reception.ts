import { html, LitElement, type PropertyValues } from 'lit'
import type { DeskReply } from '../../../api/contract/pages/desk.ts'
import type { ServiceList } from '../../../api/contract/service.ts'
import { tokens } from '../../styles/tokens.ts'
import { askService } from '../../lib/service/ask.ts'
import { Caller } from './lib/caller.ts'
import { deedsOf } from './deeds/deeds.ts'
import { fetchDesk, namesIn, type Practice } from './lib/desk.ts'
import { listenForKeys } from './keys/keys.ts'
import type { Page, Panel } from './lib/page.ts'
import { typeAheadOf, type Suggestion, type TypeAhead } from './lib/type-ahead.ts'
import { answerStyles } from './styles/answer.styles.ts'
import { askingStyles } from './styles/asking.styles.ts'
import { columnStyles } from './styles/columns.styles.ts'
import { controlStyles } from './styles/controls.styles.ts'
import { leavingStyles } from './styles/leaving.styles.ts'
import { mediaStyles } from './styles/media.styles.ts'
import { overStyles } from './styles/over.styles.ts'
import { pageStyles } from './styles/page.styles.ts'
import { answerColumn } from './views/answer/answer.ts'
import { checkColumn } from './views/check.ts'
import { emergency } from './views/answer/emergency.ts'
import { panel } from './views/panels.ts'
import { foot, top } from './views/top.ts'
import { typeColumn } from './views/type.ts'

/** How many of the commonest stand ready while nothing is typed. */
const mostCommon = 4

/** What of the page may be set by a deed. */
export type PageState = {
  callers: readonly Caller[]
  caller: Caller
  practice: Practice | null
  training: boolean
  shortcuts: boolean
  panel: Panel
  since: number
  suggestions: readonly Suggestion[]
  suggested: number
  found: ServiceList | null
  said: string
  byHand: string | null
}

/** `/reception`: type, check, say and do. Everything is held in this page's memory and goes when it is left. */
class NavigatorReception extends LitElement {
  static override readonly styles = [
    tokens,
    pageStyles,
    controlStyles,
    columnStyles,
    askingStyles,
    answerStyles,
    leavingStyles,
    overStyles,
    mediaStyles,
  ]
  static override readonly properties = { state: { state: true }, desk: { state: true } }
  declare private state: PageState
  declare private desk: DeskReply | 'down' | null
  private typeAhead: TypeAhead = () => []
  /** What the focus is to go to once it is drawn. */
  private focusOn: string | null = null

  constructor() {
    super()
    this.desk = null
    this.state = this.fresh()
  }

  private fresh(): PageState {
    const caller = this.newCaller()
    const rest = { practice: null, training: false, shortcuts: true, panel: null, since: 7 }
    return { callers: [caller], caller, ...rest, suggestions: [], suggested: -1, found: null, said: '', byHand: null }
  }

  private newCaller(): Caller {
    const always = () => {
      const { practice, training } = this.state
      const place = practice?.postcode
      return {
        audience: 'reception' as const,
        ...(practice && { practice: practice.code }),
        ...(place && { place }),
        ...(training && { training }),
      }
    }
    return new Caller(askService(''), always, (message) => {
      if (message) this.focusOn = '#reached, #asked, #about'
      this.requestUpdate()
    })
  }

  readonly set = (change: Partial<PageState>, focusOn: string | null = null) => {
    this.state = { ...this.state, ...change }
    this.focusOn = focusOn ?? this.focusOn
  }

  private readonly deeds = deedsOf({
    state: () => this.state,
    set: this.set,
    newCaller: () => this.newCaller(),
    suggest: (typed) => this.suggestionsFor(typed),
    known: () => (typeof this.desk === 'object' ? this.desk : null),
  })

  /** The commonest stand ready while nothing is typed. */
  private suggestionsFor(typed: string): readonly Suggestion[] {
    const { desk } = this
    if (typed.trim()) return this.typeAhead(typed)
    if (desk === null || desk === 'down') return []
    return desk.common.slice(0, mostCommon).map(({ presentation, label }) => ({ id: presentation, name: label }))
  }

  override connectedCallback() {
    super.connectedCallback()
    document.addEventListener('keydown', this.onKey)
    addEventListener('pagehide', this.clear)
    void this.learn()
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    document.removeEventListener('keydown', this.onKey)
    removeEventListener('pagehide', this.clear)
  }

  private readonly onKey = listenForKeys(
    () => this.state,
    () => this.deeds,
    (selector) => this.renderRoot.querySelector<HTMLElement>(selector),
  )

  /** Nothing is left for whoever comes back to this page. */
  private readonly clear = () => {
    const { practice, shortcuts } = this.state
    this.state = { ...this.fresh(), practice, shortcuts }
    this.performUpdate()
  }

  private async learn() {
    this.desk = (await fetchDesk()) ?? 'down'
    if (this.desk === 'down') return
    this.typeAhead = typeAheadOf(this.desk.presentations)
    const code = new URLSearchParams(location.search).get('practice')
    const practice = this.desk.practices.find((each) => each.code === code) ?? null
    this.set({ practice, suggestions: this.suggestionsFor(this.state.caller.typed) })
  }

  private page(): Page {
    const { state, desk, deeds } = this
    return { ...state, desk, deeds, names: namesIn(desk === 'down' ? null : desk), now: new Date() }
  }

  override render() {
    const page = this.page()
    const { reach } = page.caller
    const fills = reach?.disposition.acuity === 'emergency' ? reach : null
    return html`<div class="page ${fills ? 'is-emergency' : ''}" ?inert=${page.panel !== null}>
        ${top(page)}
        <main>
          ${fills ? emergency(page, fills) : html`${typeColumn(page)} ${checkColumn(page)} ${answerColumn(page)}`}
        </main>
        <div class="said" role="status">${page.said}</div>
        ${page.byHand === null ? '' : html`<textarea class="by-hand" aria-label=${page.said} readonly .value=${page.byHand}></textarea>`}
        ${foot(page)}
      </div>
      ${panel(page)}`
  }

  override updated(_: PropertyValues) {
    if (this.focusOn === null || this.state.caller.conversation.waiting) return
    const order = this.focusOn.split(', ')
    this.focusOn = null
    const found = order.flatMap((selector) => this.renderRoot.querySelector<HTMLElement>(selector) ?? [])
    const field = found.find(({ localName }) => localName === 'input')
    ;(field ?? found[0])?.focus()
  }
}

customElements.define('navigator-reception', NavigatorReception)
