import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readCases, type Case } from '../../api/cli/eval/case.ts'
import type { Question } from '../../api/contract/question.ts'
import { TriageReply } from '../../api/contract/reply.ts'
import type { Answer, TriageRequest } from '../../api/contract/request.ts'
import { reply } from '../../api/conversation/reply.ts'
import { bundleOffline } from '../support/offline-bundle.ts'
import { navigator } from '../support/conversation.ts'

/** The engine in the page answers as the service does, on every open case, turn by turn, in every field but its stamp. */

const folder = join(import.meta.dirname, '../cases')
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
const at = Temporal.ZonedDateTime.from('2026-11-23T18:20:00[Europe/London]')
const district = 'UB8'

/** A busy machine compiles both engines and plays every case: no test of speed. */
const patience = 60_000

let offline: Awaited<ReturnType<typeof bundleOffline>>
beforeAll(async () => {
  offline = await bundleOffline()
}, 120_000)

const none = (question: Question): Answer => {
  if (question.kind === 'about') return { question: question.id, unsureOf: question.fields.map(({ id }) => id) }
  return question.none === null
    ? { question: question.id, unsure: true }
    : { question: question.id, choices: [question.none] }
}

const first = ({ text, age = null, sex = null, pregnant = null }: Case): TriageRequest => ({
  message: text,
  person: { age, sex, pregnant },
  place: district,
  audience: 'resident',
  partner: 'demo',
  language: 'en',
})

/** The page's stopwatch and the service's clock agree: the same moment for both. */
const sameMoment = () => ({ epochMs: at.epochMilliseconds, elapsedMs: performance.now() })

const both = async (request: TriageRequest) => {
  const there = reply(navigator, request, { at, staff: false })
  const here = await offline.answerHere(request, sameMoment())
  return { there, here: { ...here, consultation: { ...here.consultation, id: there.consultation.id } } }
}

/** The page knows fewer wordings of questions about services: what it offers beside an answer to one may be others. */
const withoutOffers = (one: TriageReply): TriageReply =>
  one.step.kind === 'inform' ? { ...one, step: { ...one.step, suggestions: [] } } : one

test.each(files)(
  '%s: word for word the same, from the first words to the answer',
  async (file) => {
    for (const one of readCases(join(folder, file))) {
      let { there, here } = await both(first(one))
      for (let turns = 0; there.step.kind === 'ask' && turns < 40; turns++) {
        expect(here, one.id).toEqual(there)
        const answers = [none(there.step.question)]
        const { message: _, ...rest } = first(one)
        ;({ there, here } = await both({ ...rest, consultation: here.consultation, answers }))
      }
      expect(withoutOffers(here), one.id).toEqual(withoutOffers(there))
      TriageReply.parse(here)
    }
  },
  patience,
)

test(
  'ticking the first sign of each screen comes to the same answer too',
  async () => {
    for (const one of files.flatMap((file) => readCases(join(folder, file)).slice(0, 8))) {
      let { there, here } = await both(first(one))
      for (let turns = 0; there.step.kind === 'ask' && turns < 40; turns++) {
        const { question } = there.step
        const answers: Answer[] = [
          question.kind === 'about' ? none(question) : { question: question.id, choices: [question.choices[0]!.id] },
        ]
        const { message: _, ...rest } = first(one)
        ;({ there, here } = await both({ ...rest, consultation: here.consultation, answers }))
        expect(here, one.id).toEqual(there)
      }
    }
  },
  patience,
)

test('before the service has said the time, nothing is called open, closed or opening', async () => {
  for (const one of readCases(join(folder, 'pharmacy-first.jsonl')).slice(0, 10)) {
    let here = await offline.answerHere(first(one), null)
    for (let turns = 0; here.step.kind === 'ask' && turns < 40; turns++)
      here = await offline.answerHere(
        {
          consultation: here.consultation,
          answers: [none(here.step.question)],
          audience: 'resident',
          partner: 'demo',
          language: 'en',
        },
        null,
      )
    if (here.step.kind !== 'reach') continue
    expect(here.step.signposts.length).toBeGreaterThan(0)
    for (const { opening } of here.step.signposts) expect(['always', 'call-to-check']).toContain(opening.state)
  }
})
