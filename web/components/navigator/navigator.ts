import { html, LitElement, nothing } from 'lit'
import type { Audience } from '../../../api/contract/request.ts'
import { announce, announcementOf, failedAnnouncement } from '../../lib/announcement.ts'
import { askService } from '../../lib/ask.ts'
import { Conversation } from '../../lib/conversation.ts'
import { exitTo, watchShift } from '../../lib/exit.ts'
import { followViewport } from '../../lib/follow-viewport.ts'
import { printAlone } from '../../lib/print.ts'
import type { View } from '../../lib/view.ts'
import { directionOf, fetchWords, wordsOf, type Words } from '../../lib/wording.ts'
import { focusMessage, isInMessage, swapFocus } from './focus.ts'
import { navigatorStyles } from './navigator.styles.ts'
import { launcher, panel } from './panel.ts'

const stillUi = { opened: null, problem: null, copied: null, large: false } as const

/** Where the script came from: the service answers there unless `api` says otherwise. */
const ownOrigin = new URL(import.meta.url).origin

/**
 * `<same-day-navigator>`: says where to go today. Attributes `api`, `partner`, `lang`, `placement` (inline, corner),
 * `open`, `audience`, `scheme` (light, dark; the reader's own otherwise), `safety-contact`, `exit`.
 * Events `navigator-open`, `navigator-reach`, `navigator-close`, without detail. Themed by `--navigator-*`.
 */
export class SameDayNavigator extends LitElement {
  static override styles = navigatorStyles
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

  declare api: string
  declare partner: string
  declare placement: string
  declare audience: Audience
  declare exit: string
  declare contact: string | null
  declare open: boolean
  declare ui: Pick<View, 'opened' | 'problem' | 'copied' | 'large'>
  declare language: string

  private words: Words = wordsOf()
  private noWords = false
  private stops: (() => void)[] = []
  private isNews = false
  private wasInMessage = false

  readonly conversation = new Conversation(
    (request) => askService(this.api)(request),
    () => ({ partner: this.partner, language: this.language, audience: this.audience }),
    (isNews) => {
      this.isNews ||= isNews
      this.requestUpdate()
    },
  )

  constructor() {
    super()
    this.api = ownOrigin
    this.partner = 'demo'
    this.placement = 'inline'
    this.audience = 'resident'
    this.exit = ''
    this.contact = null
    this.open = false
    this.ui = stillUi
    this.language = 'en'
  }

  override connectedCallback() {
    super.connectedCallback()
    if (this.lang && this.lang !== this.language) void this.speak(this.lang)
    this.stops = [watchShift(() => this.isShown && this.leave())]
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    for (const stop of this.stops.splice(0)) stop()
  }

  private get isCorner() {
    return this.placement === 'corner'
  }

  private get isShown() {
    return !this.isCorner || this.open
  }

  private leave() {
    exitTo(this.exit || this.words('exit-address'))
  }

  private async speak(language: string) {
    const words = await fetchWords(language).catch(() => null)
    this.words = words ?? wordsOf()
    this.noWords = language !== 'en' && !words
    this.ui = { ...this.ui, opened: null }
    this.language = language
  }

  private show = async () => {
    this.open = true
    this.tell('navigator-open')
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.panel')?.focus()
  }

  private async close() {
    this.open = false
    this.tell('navigator-close')
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.launcher')?.focus()
  }

  /** The partner's page learns that something happened, never what. */
  private tell(name: string) {
    this.dispatchEvent(new Event(name, { bubbles: true, composed: true }))
  }

  private view(): View {
    return {
      ...this.ui,
      t: this.words,
      language: this.language,
      conversation: this.conversation,
      corner: this.isCorner,
      contact: this.contact,
      noWords: this.noWords,
      set: (change) => {
        this.ui = { ...this.ui, ...change }
      },
      speak: (language) => void this.speak(language),
      leave: () => this.leave(),
      close: () => void this.close(),
      print: () => printAlone(this),
    }
  }

  private keys = (event: KeyboardEvent) => {
    if (event.key === 'F6') swapFocus(this.shadowRoot!)
    else if (event.key === 'Escape' && this.isCorner) void this.close()
    else return
    event.preventDefault()
  }

  protected override willUpdate() {
    if (!this.isNews) return
    this.ui = { ...stillUi, large: this.ui.large }
    this.wasInMessage = this.hasUpdated && isInMessage(this.shadowRoot!)
  }

  protected override render() {
    const view = this.view()
    const known = this.words !== wordsOf && !this.noWords
    return html`
      <div
        class="nav"
        lang=${known ? this.language : 'en'}
        dir=${this.language === 'en' ? nothing : directionOf(this.noWords ? 'en' : this.language)}
        @keydown=${this.keys}
      >
        <div class="vh" role="status" aria-live="polite"></div>
        ${this.isShown ? panel(view) : launcher(view, this.show)}
      </div>
    `
  }

  protected override updated() {
    this.toggleAttribute('large', this.ui.large)
    if (!this.isNews) return
    this.isNews = false
    const { failure, turn } = this.conversation
    announce(this.renderRoot, failure ? failedAnnouncement(this.words) : turn ? announcementOf(turn.reply, this.words) : '')
    focusMessage(this.shadowRoot!, this.wasInMessage)
    if (!failure && turn?.reply.step.kind === 'reach') this.tell('navigator-reach')
  }
}
