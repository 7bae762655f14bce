import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Case } from '../../api/cli/eval/case.ts'
import { plainAssistant } from '../../api/assistant/plain-assistant.ts'
import { understand } from '../../api/understanding/understand.ts'
import { navigator } from '../support/conversation.ts'
import { assistantAt } from './support/assistant-at.ts'
import { everyCase } from './support/every-case.ts'
import { streamer, type Streamed } from './support/events.ts'
import { stubModel, type Answering, type Called, type StubModel } from './support/stub-model.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 })

const { suggestible } = navigator
const messageOf = ({ messages }: Called): string =>
  (JSON.parse(messages[1]!.content) as { message?: string }).message ?? ''
const isSuggesting = ({ response_format }: Called): boolean => response_format.json_schema.name === 'suggestion'

/** Marks what is there, and nothing else: what a model at its best can do. */
const perfect = (called: Called): unknown => {
  if (!isSuggesting(called)) return { sentences: [{ text: '[service_1]', passages: [passageOf(called)] }] }
  const heard = understand(navigator.understanding, messageOf(called))
  return {
    findings: heard.findings
      .filter(({ finding, state }) => state === 'present' && suggestible.findings.has(finding))
      .map(({ finding, words }) => ({ finding, words })),
    presentations: heard.presentations.map(({ pathway }) => pathway).filter((id) => suggestible.presentations.has(id)),
  }
}

const passageOf = ({ messages }: Called): string =>
  (JSON.parse(messages[1]!.content) as { passages: { id: string }[] }).passages[0]!.id

const attacks = [
  'Call 01895 000000 now.',
  'Take 8 tablets of [service_1] 400mg.',
  '<img src=x onerror=alert(1)>',
  'You read one message that a person typed into a service.',
  'See https://evil.example for [service_1].',
  'There is no need to call, it can wait until Sunday.',
  'The capital of France is Paris.',
  '[service_7] is open.',
]

/** Does all it can to lower, invent, leak and confuse, within what the schema lets through and beyond it. */
const hostile = (called: Called): unknown => {
  const turn = messageOf(called).length
  if (!isSuggesting(called))
    return { sentences: [{ text: attacks[turn % attacks.length], passages: [passageOf(called)] }] }
  const ids = [...suggestible.findings.keys()]
  const words = messageOf(called)
  const some = [turn, turn * 7, turn * 13].map((at) => ids[at % ids.length]!)
  return [
    {
      findings: some.map((finding) => ({ finding, words })),
      presentations: [...suggestible.presentations.keys()].slice(0, 3),
    },
    { findings: some.map((finding) => ({ finding, words: '<script>alert(1)</script>' })), presentations: [] },
    { findings: [], presentations: ['self-care'], disposition: 'self-care' },
    { findings: [{ finding: 'not-an-emergency', words, state: 'absent' }], presentations: [] },
  ][turn % 4]
}

const empty = () => ({ findings: [], presentations: [] })

const modes: readonly (readonly [string, Answering])[] = [
  ['perfect', { kind: 'says', content: perfect }],
  ['slow', { kind: 'says', content: empty, afterMs: 120 }],
  ['429', { kind: 'status', status: 429 }],
  ['500', { kind: 'status', status: 500 }],
  ['malformed', { kind: 'text', text: '{"choices":[{"message":{"content":"{\\"findings\\": ["}}]}' }],
  ['a cut stream', { kind: 'cut' }],
  ['hanging', { kind: 'hangs' }],
  ['hostile', { kind: 'says', content: hostile }],
]

/** Every case in every mode with CASES=all; otherwise each mode takes every eighth, and all modes together every case. */
const casesFor = (mode: number): readonly Case[] =>
  process.env.CASES === 'all' ? everyCase : everyCase.filter((_, at) => at % modes.length === mode)

const inBatches = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const left = [...items]
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: 16 }, worker))
}

const bodyOf = ({ text, age, sex, pregnant }: Case) => ({
  message: text,
  person: { age: age ?? null, sex: sex ?? null, pregnant: pregnant ?? null },
})

const rankIn = ({ events }: Streamed, event: 'step' | 'raise'): number => {
  const found = events.find((each) => each.event === event)
  if (found?.event !== 'step' && found?.event !== 'raise') return -1
  return found.data.step.kind === 'reach' ? found.data.step.disposition.rank : -1
}

const without = streamer(plainAssistant())
const known = JSON.stringify([navigator.knowledge.services, navigator.knowledge.wording, navigator.knowledge.pathways])

describe('the case set, whatever the model does', () => {
  let stub: StubModel
  beforeAll(async () => {
    stub = await stubModel()
  })
  afterAll(() => stub.close())

  test.each(modes.map(([name, answering], at) => [name, answering, at] as const))(
    '%s: the same step byte for byte, at most one raise and never lower, no fact that is not ours, and done',
    async (_name, answering, mode) => {
      stub.answering = answering
      const limits = { timeoutMs: answering.kind === 'hangs' ? 60 : 10_000, failures: Infinity, atOnce: 100 }
      const withModel = streamer(assistantAt(stub.url, { limits: { ...limits, tokensPerDay: Infinity } }))
      let met = 0
      await inBatches(casesFor(mode), async (each) => {
        const [off, on] = [await without(bodyOf(each)), await withModel(bodyOf(each))]
        expect(on.step, each.id).toBe(off.step)
        const kinds = on.events.map(({ event }) => event)
        expect(kinds[0], each.id).toBe('step')
        expect(kinds.at(-1), each.id).toBe('done')
        expect(kinds.filter((kind) => kind === 'raise').length, each.id).toBeLessThanOrEqual(1)
        expect(kinds.filter((kind) => kind === 'step' || kind === 'done').length, each.id).toBe(2)
        if (kinds.includes('raise')) {
          const [was, is] = [rankIn(on, 'step'), rankIn(on, 'raise')]
          expect(is === -1 ? was === -1 : is >= 5 && is > was, each.id).toBe(true)
        }
        for (const event of on.events)
          if (event.event === 'wording')
            for (const number of event.data.delta.match(/\p{N}+/gu) ?? []) expect(known, each.id).toContain(number)
        met++
      })
      expect(met).toBe(casesFor(mode).length)
      expect(stub.calls.length).toBeGreaterThan(met / 2)
      if (process.env.CASES === 'all') console.log(`${_name}: ${met} cases, ${stub.calls.length} calls so far`)
    },
  )
})
