import { expect, test } from 'vitest'
import { conversation, navigator, reached } from '../support/conversation.ts'

const sore = (age: number, asking: string) =>
  conversation({ message: 'sore throat', person: { age, sex: 'female', asking }, place: 'UB8' }).then(({ last }) =>
    reached(last),
  )

test('a young person asking for themselves is asked about a grown-up they trust, and always has Childline', async () => {
  const answer = await sore(14, 'self')
  expect(answer.careAdvice[0]).toMatch(/grown-up you trust/)
  expect(answer.signposts.flatMap(({ actions }) => actions.map(({ href }) => href))).toContain('tel:08001111')
})

test('a child asking alone is given a call, never a journey', async () => {
  const answer = await sore(11, 'self')
  expect(answer.careAdvice[0]).toMatch(/call 111/)
  expect(answer.signposts.flatMap(({ actions }) => actions).map(({ kind }) => kind)).not.toContain('directions')
})

test.each([
  ['a sore throat, for which a pharmacist would do', 'im 11 and my throat hurts', 'urgent-care'],
  ['a cold, which one can see to at home', 'i am 10 and i have a runny nose', 'urgent-care'],
  ['a toothache', 'im 12 and i have toothache', 'urgent-care'],
  ['what would be a trip to A&E', 'im 12 and i got knocked out at football but im ok now', 'call-999'],
])('a child alone is told to call, in the headline too: %s', async (_, message, code) => {
  const { last } = await conversation({ message, place: 'UB8' })
  const { disposition, signposts, receipt } = reached(last)
  expect(disposition.code).toBe(code)
  expect(disposition.headline).toMatch(/^Call (?:111|999) now/)
  expect(signposts[0]!.actions.map(({ kind }) => kind)).toContain('call')
  expect(receipt.overrides.join(' ')).toContain('A young child asked alone')
})

test('no answer at all sends a child alone on a journey, to a shop, or leaves them to it', () => {
  const alone = navigator.knowledge.dispositions.filter(({ practical, rank }) => !practical && rank > 0)
  const byPhone = ['call-999', 'mental-health-crisis', 'maternity-triage', 'safeguarding']
  expect(
    alone.filter(({ code, childAlone }) => !childAlone && !byPhone.includes(code)).map(({ code }) => code),
  ).toEqual([])
})

test.each(['my child is 8 and has a cough, i dont know what to do', 'my baby has a cold, 6 months, i am worried'])(
  'a worried parent who says "i" is no child alone: “%s”',
  async (message) => {
    const { last } = await conversation({ message, place: 'UB8' })
    expect(reached(last).careAdvice.join(' ')).not.toMatch(/grown-up you trust/)
  },
)

test.each([
  ['emergency contraception', 'condom split last night', 'community-pharmacy'],
  ['an assault', 'i was raped last night', 'urgent-care'],
  ['a test for infections', 'worried i have an sti', 'sexual-health'],
])(
  'who would rather not say their age is still answered about %s, not as a child under 13',
  async (_, message, code) => {
    const { last, questions } = await conversation({ message, person: { sex: 'female' }, place: 'UB8' })
    expect(questions.some(({ kind }) => kind === 'about')).toBe(true)
    expect(reached(last).disposition.code).toBe(code)
  },
)

test('a parent asking for a child is spoken to as a parent', async () => {
  const answer = await sore(11, 'with-them')
  expect(answer.careAdvice.join(' ')).not.toMatch(/grown-up you trust/)
})

test('for somebody not in sight the first line is to ring them, and unseen signs count as not sure', async () => {
  const { last } = await conversation({
    message: 'my dad has chest pain',
    person: { age: 60, sex: 'male', asking: 'not-with-them' },
  })
  expect(reached(last).careAdvice[0]).toMatch(/^Ring them now/)
})

test.each(['i am 12 and need the morning after pill', 'i am 11 and need an sti test'])(
  'under 13 with words of sex or contraception is for safeguarding: “%s”',
  async (message) => {
    const { last } = await conversation({ message, person: { sex: 'female', asking: 'self' }, place: 'UB8' })
    expect(reached(last).disposition.code).toBe('safeguarding')
    expect(reached(last).signposts.flatMap(({ actions }) => actions.map(({ href }) => href))).toContain('tel:08001111')
  },
)

test('on abuse, a young person is never told to tell their parent', async () => {
  const { last } = await conversation({ message: 'my dad hits me', person: { age: 14, asking: 'self' }, place: 'UB8' })
  const answer = reached(last)
  expect(answer.disposition.code).toBe('safeguarding')
  expect([...answer.careAdvice, ...answer.safetyNetting].join(' ')).not.toMatch(/tell (?:a|your) (?:parent|mum|dad)/i)
})

test.each(['im 6 and my mum is not here', 'my dad has dementia and he has gone missing'])(
  'a young child alone, or a vulnerable person missing, is 999: “%s”',
  async (message) => {
    const { last } = await conversation({ message })
    expect(reached(last).disposition.code).toBe('call-999')
  },
)
