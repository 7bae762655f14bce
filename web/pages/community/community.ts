import { html, LitElement } from 'lit'
import limits from 'virtual:community-limits'
import { extras } from '../../components/extras/extras.ts'
import { focusMessage, followKey, isInMessage } from '../../components/navigator/focus.ts'
import { announceNews } from '../../components/navigator/news.ts'
import { Conversation } from '../../lib/conversation.ts'
import { exitTo, watchShift } from '../../lib/exit.ts'
import type { View } from '../../lib/view.ts'
import { directionOf, fetchOwn, wordsOf, type Own } from '../../lib/wording.ts'
import { askFrom, fetchEngine } from './lib/ask.ts'
import { emptyWhenLeft, finishAndClear } from './lib/clear.ts'
import { watchIdle } from './lib/idle.ts'
import { watchInstall } from './lib/install.ts'
import { Network } from './lib/network.ts'
import { atStart, type Chosen, type Page } from './lib/page.ts'
import { installWorker } from './lib/worker.ts'
import { communityStyles } from './styles/styles.ts'
import { frame } from './views/frame.ts'
import { paperButton } from './views/talk.ts'

type Ui = Pick<View, 'opened' | 'problem' | 'copied' | 'large'>
const still: Ui = { opened: null, problem: null, copied: null, large: false }

/** `/community`: a worker beside a resident, on a tablet that the next person will use. Nothing said here is stored. */
class NavigatorCommunity extends LitElement {
  static override readonly styles = communityStyles
  static override readonly properties = { ui: { state: true }, chosen: { state: true }, language: { state: true } }
  declare private ui: Ui
  declare private chosen: Chosen
  declare private language: string

  private readonly words = wordsOf()
  private own: Own | null = null
  private isNews = false
  private told = 0
  private wasInMessage = false
  private install: (() => void) | null = null

  private readonly network = new Network(() => this.requestUpdate())
  private readonly conversation = new Conversation(
    askFrom(
      (knowledge) => this.network.trusted(knowledge),
      (isReached) => this.network.reached(isReached),
    ),
    () => ({ partner: 'demo', language: this.language, audience: 'community' }),
    (isNews) => {
      this.isNews ||= isNews
      if (isNews) this.choose({ shown: { kind: 'talk' }, safe: null })
      this.requestUpdate()
    },
  )

  constructor() {
    super()
    this.ui = still
    this.chosen = atStart
    this.language = 'en'
    this.conversation.asking = 'with-them'
  }

  override connectedCallback() {
    super.connectedCallback()
    emptyWhenLeft()
    watchShift(this.leave)
    addEventListener('offline', () => this.network.reached(false))
    addEventListener('online', () => void this.network.read())
    watchInstall((install) => {
      this.install = install
      this.requestUpdate()
    })
    watchIdle(limits.idleMinutes * 60_000, limits.warningSeconds * 1000, {
      warn: (secondsLeft) => this.choose({ secondsLeft }),
      end: finishAndClear,
    })
    void this.network.read().then(installWorker).then(fetchEngine)
  }

  private readonly leave = () => exitTo(this.words('exit-address'))

  private readonly choose = (change: Partial<Chosen>) => {
    const isMoved = change.shown !== undefined && change.shown.kind !== this.chosen.shown.kind
    this.chosen = { ...this.chosen, ...change }
    if (isMoved) void this.updateComplete.then(this.focusMain)
  }

  private readonly focusMain = () => {
    this.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    scrollTo({ top: 0 })
  }

  private async speak(language: string) {
    this.own = await fetchOwn(language).catch(() => null)
    this.language = language
    this.choose({ isChoosing: false })
  }

  private view(): View {
    return {
      ...this.ui,
      t: this.own?.t ?? this.words,
      english: this.words,
      origin: location.origin,
      partner: 'demo',
      language: this.language,
      conversation: this.conversation,
      corner: false,
      contact: null,
      own: this.own,
      isOdd: false,
      parts: 0,
      // Copying and sharing would leave an answer on the tablet: paper is the way out of here.
      extras: { ...extras, after: () => paperButton(this.page()) },
      set: (change) => {
        this.ui = { ...this.ui, ...change }
      },
      speak: (language) => void this.speak(language),
      leave: this.leave,
      close: () => undefined,
      print: () => print(),
    }
  }

  private page(): Page {
    const { community, hasFailed, standing } = this.network
    return {
      ...this.chosen,
      view: this.view(),
      community,
      hasFailed,
      standing,
      choose: this.choose,
      say: (words) => void this.conversation.say(words),
      word: (wording) => {
        this.conversation.asking = wording === 'they' ? 'with-them' : 'self'
        this.choose({ wording })
      },
      finish: finishAndClear,
      install: this.install,
    }
  }

  private readonly keys = (event: KeyboardEvent) => followKey(event, this.shadowRoot!, null)

  protected override willUpdate() {
    if (!this.isNews) return
    this.ui = { ...still, large: this.ui.large }
    this.wasInMessage = isInMessage(this.shadowRoot!)
  }

  protected override render() {
    return html`
      <div class="nav community" lang="en" @keydown=${this.keys}>
        <div class="vh" role="status" aria-live="polite"></div>
        ${frame(this.page(), this.own ? directionOf(this.language) : 'ltr')}
      </div>
    `
  }

  protected override updated() {
    this.toggleAttribute('large', this.ui.large)
    this.showWarning()
    if (this.told !== this.conversation.message && !this.conversation.isHushed) {
      this.told = this.conversation.message
      announceNews(this.renderRoot, this.view())
    }
    if (!this.isNews) return
    this.isNews = false
    focusMessage(this.shadowRoot!, this.wasInMessage)
  }

  /** Above everything, and shut again by whatever touch or key comes. */
  private showWarning() {
    const dialog = this.renderRoot.querySelector('dialog')
    const isDue = this.chosen.secondsLeft !== null
    if (isDue && !dialog?.open) dialog?.showModal()
    if (!isDue && dialog?.open) dialog.close()
  }
}

customElements.define('navigator-community', NavigatorCommunity)
