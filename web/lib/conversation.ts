import type { TriageReply } from '../../api/contract/reply.ts'
import type { Answer, Person, TriageRequest } from '../../api/contract/request.ts'
import type { Ask } from './ask.ts'

/** One exchange: what the person gave and what came back. */
export type Turn = { readonly reply: TriageReply; readonly said: string | null }

/** Is this the answer that fills the view, with nothing before it? */
export const isEmergency = ({ reply: { step } }: Turn): boolean =>
  step.kind === 'reach' && step.disposition.code === 'call-999'

/** What was being asked when the service failed, so that it can be tried once more. */
type Failure = { readonly note: string | null; readonly part: Part; readonly said: string | null }

type Part = Partial<TriageRequest>

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

  again() {
    return this.failure ? this.send(this.failure.part, this.failure.said) : undefined
  }

  back() {
    this.round += 1
    this.waiting = false
    if (this.failure) this.failure = null
    else this.turns = this.turns.slice(0, -1)
    this.tell()
  }

  restart() {
    this.round += 1
    this.turns = []
    this.failure = null
    this.waiting = false
    this.person = {}
    this.tell()
  }

  private async send(part: Part, said: string | null = null) {
    if (this.waiting) return
    const round = (this.round += 1)
    this.waiting = true
    this.changed(false)
    const asked = await this.ask({
      ...this.always(),
      ...part,
      person: { ...this.person, ...(this.asking && { asking: this.asking }) },
      ...(this.place && { place: this.place }),
      ...(this.turn && { consultation: this.turn.reply.consultation }),
    })
    if (round !== this.round) return
    this.waiting = false
    if (asked.kind === 'reply') this.turns = [...this.turns, { reply: asked.reply, said }]
    this.failure = asked.kind === 'failed' ? { note: asked.note, part, said } : null
    this.tell()
  }
}
