import { TriageReply } from '../../api/contract/reply.ts'
import { TriageRequest } from '../../api/contract/request.ts'
import { reply } from '../../api/conversation/reply.ts'
import type { Navigator } from '../../api/conversation/walk/navigator.ts'
import { dice } from '../../api/metrics/invented/dice.ts'
import { anyMessage, sameAgain, seedMessages } from './messages.ts'

export type Fuzzed = {
  readonly messages: number
  readonly emergencies: number
  readonly asked: number
  readonly reached: number
  /** What went wrong, with the message: invented, so it may be shown. */
  readonly faults: readonly { readonly fault: string; readonly message: string }[]
  /** Heap after collecting, in MB, at each tenth of the way. */
  readonly heapMb: readonly number[]
}

const door = { at: Temporal.ZonedDateTime.from('2026-11-21T19:30[Europe/London]'), staff: false }
const base = TriageRequest.parse({})

const rankOf = ({ step }: TriageReply): number => (step.kind === 'reach' ? step.disposition.rank : -1)

const faultIn = (answer: TriageReply, safety: string): string | null => {
  if (answer.safety !== safety) return 'the safety line is not there'
  if (!TriageReply.safeParse(answer).success) return 'the reply is not one of the contract'
  const { step } = answer
  switch (step.kind) {
    case 'ask':
      return step.question.text === '' ? 'an empty question' : null
    case 'reach':
      return step.reasons.length === 0 && step.disposition.rank > 0 ? 'an answer without a reason' : null
    case 'inform':
      return step.answer === '' ? 'an empty answer' : null
    default:
      return step satisfies never
  }
}

const heapMb = (): number => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}

/**
 * So many messages, any and every one: none may crash, none may go without the safety line and a question or answer, and
 * an emergency stays one through every harmless change. The same seed gives the same messages.
 */
export const fuzz = (navigator: Navigator, messages: number, seed: number): Fuzzed => {
  const roll = dice(seed)
  const seeds = seedMessages(navigator.knowledge)
  const safety = navigator.knowledge.wording['en']?.['safety'] ?? ''
  const faults: { fault: string; message: string }[] = []
  const heap: number[] = []
  const seen = { emergencies: 0, asked: 0, reached: 0 }
  const ask = (message: string): TriageReply | null => {
    try {
      const answer = reply(navigator, { ...base, message }, door)
      const fault = faultIn(answer, safety)
      if (fault !== null) faults.push({ fault, message })
      if (answer.status === 'emergency') seen.emergencies++
      if (answer.step.kind === 'ask') seen.asked++
      if (answer.step.kind === 'reach') seen.reached++
      return answer
    } catch (error) {
      faults.push({ fault: error instanceof Error ? error.message : String(error), message })
      return null
    }
  }
  for (let number = 0; number < messages; number++) {
    if (number % Math.ceil(messages / 10) === 0) heap.push(heapMb())
    if (number % 4 > 0) {
      ask(anyMessage(roll, seeds))
      continue
    }
    const { plain, changed } = sameAgain(roll, seeds)
    const before = ask(plain)
    const after = ask(changed)
    if (before?.status === 'emergency' && after !== null && rankOf(after) < rankOf(before))
      faults.push({ fault: `rank ${rankOf(after)} in place of ${rankOf(before)}`, message: changed })
  }
  return { messages, ...seen, faults, heapMb: [...heap, heapMb()] }
}
