import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Composed } from '../../api/assistant/assistant.ts'
import { faultIn, type Ground } from '../../api/assistant/wording/fault-in.ts'
import { filled } from '../../api/conversation/walk/informing/passages.ts'
import { navigator } from '../support/conversation.ts'

/** Invented passages. */
const grounds: readonly Ground[] = [
  {
    id: 'centre',
    text: '[service_1]: Treats minor injuries such as sprains and cuts. You do not need an appointment. [opening_1]',
    tokens: { service_1: 'Elmbrook Urgent Treatment Centre', opening_1: 'Open now, closes 10pm.' },
  },
  {
    id: 'pharmacy',
    text: '[service_2]: A pharmacist can treat earache in children aged 1 to 17. It is free. [opening_2]',
    tokens: { service_2: 'Fern Pharmacy', opening_2: 'Closed: opens 9am Monday.' },
  },
]

const says = (text: string, passages: readonly string[] = ['centre']): Composed => [{ text, passages }]
const faultOf = (composed: Composed) => faultIn(navigator, composed, grounds)

test('what the passages say, said kindly, may be read', () => {
  for (const composed of [
    says('You do not need an appointment at [service_1].'),
    says('Yes, [service_1] can treat sprains and cuts. [opening_1]'),
    says('A pharmacist at [service_2] can treat earache in children aged 1 to 17, and it is free.', ['pharmacy']),
  ])
    expect(faultOf(composed)).toBeNull()
})

const thrownAway: readonly (readonly [string, string, string])[] = [
  ['a number of its own', 'You do not need an appointment at [service_1], call 01895 555555.', 'number'],
  ['a number in words', 'It treats sprains and cuts within seven minutes.', 'number'],
  ['a number of a passage it does not cite', 'It treats minor injuries from aged 17.', 'number'],
  ['a link', 'It treats minor injuries, see www.example.com.', 'link'],
  ['a bare domain', 'It treats minor injuries, see elmbrook.health now.', 'link'],
  ['an e-mail address', 'It treats minor injuries: help@example.', 'link'],
  ['mark-up', 'It treats <b>minor injuries</b>.', 'markup'],
  ['a Markdown link', 'It treats [minor injuries](x).', 'markup'],
  ['template braces', 'It treats {minor} injuries.', 'markup'],
  ['an invisible letter', 'It treats mi\u200Bnor injuries.', 'markup'],
  ['letters that turn the line round', 'It treats \u202Einjuries.', 'markup'],
  ['a token nobody gave', 'Go to [service_9] for sprains.', 'unknown-token'],
  ['a token of a passage it does not cite', 'Go to [service_2] for sprains and cuts.', 'unknown-token'],
  ['a dose', 'For sprains take two tablets.', 'dose'],
  ['a dose in figures', 'For sprains take 400mg.', 'dose'],
  ['a dose in words', 'For minor injuries take a spoonful.', 'dose'],
  ['making light of it', 'Minor injuries such as sprains can wait.', 'softened'],
  ['telling not to call', 'Do not call, minor injuries such as cuts are treated.', 'softened'],
  ['in place of 999', 'It treats minor injuries instead of 999.', 'softened'],
  ['a day of its own', 'It treats sprains and cuts on Sunday.', 'fact'],
  ['free, where nothing says so', 'It treats minor injuries free.', 'fact'],
  ['a service it made up', 'It treats minor injuries at Bramblewick Clinic.', 'name'],
  ['another subject', 'The weather tomorrow looks sunny with rain spreading later.', 'fact'],
  ['its instructions', 'My instructions say to read messages typed into a website.', 'ungrounded'],
  ['advice of its own', 'Wrap the ankle tightly, elevate the leg, apply frozen peas.', 'ungrounded'],
  ['the passage turned round', 'You do need an appointment.', 'denial'],
  ['another language', 'No necesita cita para las lesiones leves.', 'ungrounded'],
  ['another script', 'Вам не нужна запись.', 'language'],
  ['nothing', ' ', 'length'],
]

test.each(thrownAway)('%s is thrown away', (_, text, fault) => {
  // More than one check may meet it; the first that does is named.
  expect(faultOf(says(text))).toBe(fault)
})

test('an answer that rests on nothing, or on what was not given, is thrown away whole', () => {
  expect(faultOf(says('It treats minor injuries.', []))).toBe('uncited')
  expect(faultOf(says('It treats minor injuries.', ['somewhere']))).toBe('uncited')
  expect(faultOf([...says('It treats minor injuries.'), ...says('Take 5 tablets.')])).toBe('dose')
  expect(faultOf([])).toBe('length')
  expect(faultOf(says('It treats minor injuries such as sprains and cuts. '.repeat(40)))).toBe('length')
})

const scraps = [
  ...'It treats minor injuries such as sprains and cuts . You do not need an appointment free earache children 999 111 take tablets 2 400mg http://a.b Sunday [service_1] [service_2] [service_3] [opening_1] <script> can wait seven aged 17 Bramblewick'.split(
    ' ',
  ),
]

test('whatever a model writes, what may be read holds no number, link or name that the knowledge does not hold', () => {
  const sentence = fc.record({
    text: fc.oneof(
      fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map((words) => words.join(' ')),
      fc.string(),
    ),
    passages: fc.subarray(['centre', 'pharmacy', 'elsewhere']),
  })
  let read = 0
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 3 }), (composed) => {
      if (faultOf(composed) !== null) return
      read++
      const known = grounds.map(({ text, tokens }) => filled(text, tokens)).join(' ')
      const tokens = Object.assign({}, ...grounds.map((ground) => ground.tokens)) as Record<string, string>
      const shown = composed.map(({ text }) => filled(text, tokens)).join(' ')
      for (const number of shown.match(/\p{N}+/gu) ?? []) expect(known.match(/\p{N}+/gu)).toContain(number)
      expect(shown).not.toMatch(/https?|www\.|:\/\/|[<>[\]@]/)
      for (const name of ['Bramblewick', 'Sunday', 'can wait']) expect(shown).not.toContain(name)
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(10)
})
