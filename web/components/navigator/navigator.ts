import { adoptStyles, html, LitElement, nothing } from 'lit'
import type { Audience } from '../../../api/contract/request.ts'
import type { Ask } from '../../lib/service/ask.ts'
import { Conversation, type Turn } from '../../lib/conversation.ts'
import { exitTo, watchShift } from '../../lib/exit.ts'
import { followViewport } from '../../lib/follow-viewport.ts'
import { still, type Extras, type Ui, type View } from '../../lib/view.ts'
import { directionOf, fetchOwn, wordsOf, type Own, type Words } from '../../lib/wording.ts'
import { focusMessage, followKey, isInMessage } from './focus.ts'
import { inParts } from './in-parts.ts'
import { askAnywhere, ownOrigin } from './ask-anywhere.ts'
import { load, loadWithPatience } from './load.ts'
import { announceNews } from './news.ts'
import { launcher, panel } from './panel.ts'
import { stylesWith } from './navigator.styles.ts'

/**
 * `<same-day-navigator>`: says where to go today. Attributes `api`, `partner`, `lang`, `placement` (inline, corner),
 * `open`, `audience`, `scheme` (light, dark; the reader's own otherwise), `safety-contact`, `exit`.
 * Events `navigator-open`, `navigator-reach`, `navigator-close`, without detail. Themed by `--navigator-*`.
 */
export class SameDayNavigator extends LitElement {
  static override styles = stylesWith([])
  static override properties = {
    api: {},
    partner: {},
    placement: {},
    audience: {},
    exit: {},
    contact: { attribute: 'safety-contact' },
    open: { type: Boolean, reflect: true },
    ui: { state: true },
    language: { state: true },
  }

  declare api: string | null
  declare partner: string | null
  declare placement: string | null
  declare audience: Audience | null
  declare exit: string | null
  declare contact: string | null
  declare open: boolean
  declare ui: Ui
  declare language: string

  private readonly words: Words = wordsOf()
  private own: Own | null = null
  private extras: Extras | null = null
  private isNews = false
  private readonly parts = inParts(this)
  private told = 0
  private drawn = { message: 0, isOdd: false }
  private wasInMessage = false
  private unwatch?: () => void
  private unfollow?: () => void

  readonly conversation = new Conversation(
    (request, follow) => this.ask(request, follow),
    () => ({ partner: this.partner || 'demo', language: this.language, audience: this.audience || 'resident' }),
    (isNews) => {
      this.isNews ||= isNews
      this.requestUpdate()
    },
  )

  constructor() {
    super()
    this.ui = still
    this.language = 'en'
  }
  override connectedCallback() {
    super.connectedCallback()
    this.language = this.lang.slice(0, 2) || 'en'
    this.unwatch = watchShift(() => this.isShown && this.leave())
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.unwatch?.()
    this.unfollow?.()
  }

  /** Shows turns as if they had just been had, without announcing them: for the gallery. */
  async show(turns: readonly Turn[]) {
    await this.begin()
    this.conversation.turns = turns
    this.requestUpdate()
  }

  private get isCorner() {
    return this.placement === 'corner'
  }
  private get isShown() {
    return !this.isCorner || this.open
  }
  private leave = () => exitTo(this.exit || this.words('exit-address'))

  private async speak(language: string) {
    this.own = await fetchOwn(language).catch(() => null)
    this.ui = { ...this.ui, opened: null }
    this.language = language
    this.requestUpdate()
  }

  private toggle = async (open: boolean) => {
    this.open = open
    this.tell(open ? 'navigator-open' : 'navigator-close')
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(open ? '.panel' : '.launcher')?.focus()
  }

  /** The partner's page learns that something happened, never what. */
  private tell(name: string) {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }))
  }

  /** The first sign of a person: only now is anything fetched. */
  private begin = async () => {
    if (this.extras) return
    this.extras = await load()
    if (!this.extras) return
    if (this.language !== 'en') void this.speak(this.language)
    adoptStyles(this.shadowRoot!, stylesWith(this.extras.styles))
    this.requestUpdate()
  }

  private ask: Ask = async (request, follow) => {
    const [asked] = await Promise.all([askAnywhere(this.api)(request, follow), loadWithPatience()])
    await this.begin()
    return this.extras ? asked : { kind: 'failed' }
  }

  private view(): View {
    return {
      ...this.ui,
      t: this.own?.t ?? this.words,
      english: this.words,
      origin: this.api || ownOrigin,
      partner: this.partner || 'demo',
      language: this.language,
      conversation: this.conversation,
      isOdd: this.drawn.isOdd,
      parts: this.parts.drawn,
      corner: this.isCorner,
      contact: this.contact,
      own: this.own,
      extras: this.extras,
      set: (change) => void (this.ui = { ...this.ui, ...change }),
      speak: (language) => void this.speak(language),
      leave: this.leave,
      close: () => void this.toggle(false),
      print: () => this.extras?.printAlone(this),
    }
  }

  private keys = (event: KeyboardEvent) =>
    followKey(event, this.shadowRoot!, this.isCorner && this.open ? () => void this.toggle(false) : null)

  protected override willUpdate() {
    const { message } = this.conversation
    if (message !== this.drawn.message) this.drawn = { message, isOdd: !this.drawn.isOdd }
    if (!this.isNews) return
    this.ui = { ...still, large: this.ui.large }
    this.wasInMessage = isInMessage(this.shadowRoot!)
  }

  protected override render() {
    const view = this.view()
    return html`
      <div
        class="nav"
        lang=${this.own ? this.language : 'en'}
        dir=${this.own ? directionOf(this.language) : nothing}
        @keydown=${this.keys}
        @focusin=${this.begin}
        @pointerdown=${this.begin}
      >
        <div class="vh" role="status" aria-live="polite"></div>
        ${this.isShown ? panel(view) : launcher(view, () => this.toggle(true))}
      </div>
    `
  }

  protected override updated(changed: Map<string, unknown>) {
    this.toggleAttribute('large', this.ui.large)
    if (changed.has('open') || changed.has('placement')) {
      this.unfollow?.()
      this.unfollow = followViewport(this.renderRoot.querySelector<HTMLElement>('.corner'))
    }
    if (this.told !== this.conversation.message && !this.conversation.isHushed) {
      this.told = this.conversation.message
      announceNews(this.renderRoot, this.view())
    }
    if (!this.isNews) return
    this.isNews = false
    focusMessage(this.shadowRoot!, this.wasInMessage)
    const { failure, turn } = this.conversation
    if (!failure && turn?.reply.step.kind === 'reach') this.tell('navigator-reach')
  }
}
