import type { TriageReply } from '../../api/contract/reply.ts'
import type { Answer, Person, TriageRequest } from '../../api/contract/request.ts'
import type { Reported } from './handover.ts'
import { pause, type Ask, type Asked, type Following } from './service/ask.ts'

/** One exchange: what the person gave and what came back. */
export type Turn = {
  readonly reply: TriageReply
  readonly said: string | null
  /** Worked out in the page, because the service could not be reached. */
  readonly here?: true | undefined
}

/** Is this the answer that fills the view, with nothing before it? */
export const isEmergency = ({ reply: { step } }: Turn): boolean =>
  step.kind === 'reach' && step.disposition.code === 'call-999'

/** What was being asked when the service failed, so that it can be tried once more. */
type Failure = { readonly note: string | null; readonly part: Part; readonly said: string | null }

type Part = Partial<TriageRequest>

/** How long an answer is kept from screen readers while a more urgent one may still come, in milliseconds. */
const longestHush = 1500

/** The conversation, held in this page only: nothing is stored, and the service keeps nothing. */
export class Conversation {
  turns: readonly Turn[] = []
  failure: Failure | null = null
  waiting = false
  asking: Person['asking'] = null
  place = ''
  /** Everything the person has told in this page's own fields rather than to a question. */
  private person: Person = {}
  /** Counts what there was to read: each message is drawn afresh, so that no tick stays from the one before. */
  message = 0
  /** What another screen told, where this conversation goes on from it. */
  reported: Reported | null = null
  /** A code made of the answer on show. */
  handover: string | null = null
  /** The answer on show may still be replaced, so it is not read out yet. Never so for an emergency. */
  isHushed = false
  private round = 0

  private readonly ask: Ask
  private readonly always: () => Part
  private readonly changed: (message: boolean) => void

  /**
   * @param always what every request carries: partner, language, audience
   * @param changed told of every change; true: there is something new to read
   */
  constructor(ask: Ask, always: () => Part, changed: (message: boolean) => void) {
    this.ask = ask
    this.always = always
    this.changed = changed
  }

  private tell() {
    this.handover = null
    this.message += 1
    this.changed(true)
  }

  get turn(): Turn | undefined {
    return this.turns.at(-1)
  }

  /** Free words, at any moment. */
  say(message: string) {
    return this.send({ message }, message)
  }

  /** The answer to the question on show. */
  answer(answer: Answer) {
    return this.send({ answers: [answer] })
  }

  /** Something that was understood wrongly, or a sign that has come on since. */
  correct(corrections: TriageRequest['corrections'], age: number | null = null) {
    if (age !== null) this.person = { ...this.person, age }
    return this.send(corrections?.length ? { corrections } : {})
  }

  /** The same answer again, for where the person is. */
  move(place: string) {
    this.place = place
    return this.send({})
  }

  /** Goes on from another screen: what it told is evaluated here. */
  resume(reported: Reported) {
    this.reported = reported
    history.replaceState(history.state, '', location.pathname + location.search)
    return this.send({ consultation: reported.consultation })
  }

  again() {
    return this.failure ? this.send(this.failure.part, this.failure.said) : undefined
  }

  back() {
    this.round += 1
    this.waiting = this.isHushed = false
    if (this.failure) this.failure = null
    else this.turns = this.turns.slice(0, -1)
    this.tell()
  }

  restart() {
    this.round += 1
    this.turns = []
    this.failure = null
    this.waiting = this.isHushed = false
    this.person = {}
    this.reported = null
    this.tell()
  }

  private async send(part: Part, said: string | null = null) {
    if (this.waiting) return
    const round = (this.round += 1)
    this.waiting = true
    this.changed(false)
    // What follows an answer may come before the page can draw the answer: it waits for it.
    const asking: Promise<Asked> = this.ask(
      this.request(part),
      (following) => void asking.then(() => round === this.round && !this.failure && this.follow(following)),
    )
    const asked = await asking
    if (round !== this.round) return
    this.waiting = false
    this.failure = asked.kind === 'reply' ? null : { note: asked.kind === 'refused' ? asked.note : null, part, said }
    if (asked.kind === 'reply') this.take(asked, said, round)
    this.tell()
  }

  private request(part: Part): Part {
    return {
      ...this.always(),
      ...part,
      person: { ...this.person, ...(this.asking && { asking: this.asking }) },
      ...(this.place && { place: this.place }),
      ...(this.turn && { consultation: this.turn.reply.consultation }),
    }
  }

  private take({ reply, more, here }: Asked & { kind: 'reply' }, said: string | null, round: number) {
    this.turns = [...this.turns, { reply, said, here }]
    this.isHushed = more === true && reply.status !== 'emergency'
    if (this.isHushed) void pause(longestHush).then(() => round === this.round && this.unhush())
  }

  private unhush() {
    if (!this.isHushed) return
    this.isHushed = false
    this.changed(false)
  }

  /** What comes after an answer on a stream: a more urgent one is a new message, other words are the same one. */
  private follow(following: Following) {
    const turn = this.turn
    if (!turn) return
    const put = (reply: TriageReply) => (this.turns = [...this.turns.slice(0, -1), { ...turn, reply }])
    switch (following.kind) {
      case 'raise':
        this.isHushed = false
        put(following.reply)
        return this.tell()
      case 'wording':
        if (turn.reply.step.kind === 'inform')
          put({ ...turn.reply, step: { ...turn.reply.step, answer: following.words } })
        return this.changed(false)
      case 'done':
        return this.unhush()
      default:
        return following satisfies never
    }
  }
}
