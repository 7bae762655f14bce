import type { Question } from '../../../../api/contract/question.ts'
import type { TriageReply } from '../../../../api/contract/reply.ts'
import type { Answer, Person } from '../../../../api/contract/request.ts'
import type { Reach } from '../../../../api/contract/step.ts'
import type { Ask } from '../../../lib/service/ask.ts'
import { Conversation } from '../../../lib/conversation.ts'
import type { Given } from './given.ts'

export type Outcome = 'accepted' | 'declined' | 'insists' | 'cut-off'
type Always = ConstructorParameters<typeof Conversation>[1]

/** One person on the line or at the desk: a conversation of their own, what is ticked, and how it ended. Kept nowhere else. */
export class Caller {
  readonly conversation: Conversation
  readonly startedAt = new Date()
  /** What stands in the box. */
  typed = ''
  outcome: Outcome | null = null
  atDesk = false
  /** Null: they have not been asked whether it is safe. */
  safeToSend: boolean | null = null
  askSafe: 'text' | 'print' | null = null
  chosen: ReadonlySet<string> = new Set()
  isUnsure = false
  problem: string | null = null
  /** A hand-over code made for this answer; null: none was asked for. */
  code: string | null = null
  note: string | null = null
  private readonly changed: () => void

  constructor(ask: Ask, always: Always, changed: (message: boolean) => void) {
    this.changed = () => changed(false)
    this.conversation = new Conversation(ask, always, (message) => {
      if (message) this.clearTicks()
      changed(message)
    })
  }

  get question(): Question | null {
    const step = this.conversation.turn?.reply.step
    return step?.kind === 'ask' ? step.question : null
  }

  get reach(): Reach | null {
    const step = this.conversation.turn?.reply.step
    return step?.kind === 'reach' ? step : null
  }

  private clearTicks() {
    this.chosen = new Set()
    this.isUnsure = false
    this.problem = null
    this.code = null
    this.note = null
    this.outcome = this.outcome === 'cut-off' ? this.outcome : null
  }

  speaker(asking: Person['asking'] = null) {
    this.conversation.asking = asking
    if (this.conversation.turn) void this.conversation.correct([])
    else this.changed()
  }

  set(
    change: Partial<
      Pick<Caller, 'typed' | 'outcome' | 'atDesk' | 'safeToSend' | 'askSafe' | 'problem' | 'code' | 'note'>
    >,
  ) {
    Object.assign(this, change)
    this.changed()
  }

  /** Goes on from what another screen reported. */
  adopt(reply: TriageReply) {
    this.conversation.turns = [{ reply, said: null }]
    this.conversation.failure = null
    this.conversation.message += 1
    this.clearTicks()
  }

  /** One press on a choice, "none" or "not sure": single signs and lists of one answer at once, lists of ticks wait. */
  give(given: Given) {
    const { question } = this
    if (question === null || question.kind === 'about') return
    if (question.kind === 'choose-one' || question.choices.length === 1)
      return void this.conversation.answer(answerOf(question, given))
    this.problem = null
    if (given.kind === 'unsure') this.isUnsure = !this.isUnsure
    else this.chosen = toggled(this.chosen, given.kind === 'none' ? question.none : given.id, question.none)
    if (this.chosen.has(question.none)) this.isUnsure = given.kind === 'unsure' && this.isUnsure
    if (this.isUnsure) this.chosen = without(this.chosen, question.none)
    this.changed()
  }

  /** What is ticked goes off; nothing ticked: says so. False: there was nothing to send. */
  goOn(problem: string): boolean {
    const { question } = this
    if (question?.kind !== 'choose-any') return false
    if (this.chosen.size === 0 && !this.isUnsure) this.set({ problem })
    else
      void this.conversation.answer({
        question: question.id,
        choices: [...this.chosen],
        ...(this.isUnsure && { unsure: true }),
      })
    return true
  }
}

const without = (all: ReadonlySet<string>, one: string): ReadonlySet<string> => all.difference(new Set([one]))

/** "None" excludes everything else; anything else excludes "none". */
const toggled = (all: ReadonlySet<string>, id: string, none: string): ReadonlySet<string> => {
  if (all.has(id)) return without(all, id)
  return id === none ? new Set([none]) : without(all, none).union(new Set([id]))
}

const answerOf = (question: Exclude<Question, { kind: 'about' }>, given: Given): Answer => {
  if (given.kind === 'choice') return { question: question.id, choices: [given.id] }
  if (given.kind === 'none' && question.none !== null) return { question: question.id, choices: [question.none] }
  return { question: question.id, unsure: true }
}
