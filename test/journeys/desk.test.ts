import { describe, expect, test } from 'vitest'
import { readCases } from '../../api/cli/eval/case.ts'
import { play } from '../../api/conversation/play.ts'
import { conversation, navigator, reached } from '../support/conversation.ts'

const at = '2026-11-24T10:30'
const desk = (message: string, ticks: readonly string[] = []) =>
  conversation({ message, audience: 'reception', place: 'UB8' }, { at, ticks })
const linesFor = async (message: string, ticks: readonly string[] = []) =>
  reached((await desk(message, ticks)).last).desk

describe('at a front desk, an answer', () => {
  test('says in one line that Pharmacy First takes it, why, and that nobody need refer', async () => {
    const lines = await linesFor('6yo girl earache since last night')
    expect(lines?.pharmacyFirst).toMatchObject({ can: true })
    expect(lines?.pharmacyFirst?.text).toContain('age 1 to 17')
    expect(lines?.pharmacyFirst?.how).toContain('walk in')
  })

  test('says why Pharmacy First does not take it, where it takes others with that complaint', async () => {
    const lines = await linesFor('71f burning when peeing')
    expect(lines?.pharmacyFirst).toMatchObject({ can: false })
    expect(lines?.pharmacyFirst?.text).toMatch(/^Not Pharmacy First this time\. ./)
  })

  test('a minor illness needs a referral; so says the line', async () => {
    expect((await linesFor('34f earache 2/7'))?.pharmacyFirst?.how).toContain('referral')
  })

  test('an urgent supply of medicine is one a practice may not refer for', async () => {
    const lines = await linesFor('41f run out of my tablets, surgery shut')
    expect(lines?.pharmacyFirst?.how).toContain('A practice may not make it')
  })

  test('says nothing of pharmacies where they have no part', async () => {
    expect((await linesFor('61m crushing chest pain, sweaty'))?.pharmacyFirst).toBeNull()
  })

  test('gives words to say aloud that speak to the person: the practice books what is its own to book', async () => {
    expect((await linesFor('61m crushing chest pain, sweaty'))?.say[0]).toBe('Call 999 now.')
    expect((await linesFor('44m low mood 6/52'))?.say.join(' ')).not.toContain('Ask your own practice')
  })

  test('residents are sent none of it', async () => {
    const { last } = await conversation({ message: 'earache', person: { age: 6 } }, { at })
    expect(reached(last).desk).toBeUndefined()
  })
})

test('nobody at a desk is given words that put a person off until tomorrow', () => {
  const { wording, dispositions, routes } = navigator.knowledge
  const sentences = [
    ...Object.values(wording.en ?? {}),
    ...[...dispositions, ...routes].flatMap(({ headline, action }) => [
      ...Object.values(headline),
      ...Object.values(action),
    ]),
  ]
  expect(sentences.length).toBeGreaterThan(400)
  for (const sentence of sentences)
    expect(sentence).not.toMatch(/(call|ring|phone|try)( us)?( back| again)? tomorrow|tomorrow at 8/i)
})

const shorthand = readCases('test/cases/reception-shorthand.jsonl')

test(`of ${shorthand.length} invented lines of shorthand, at least nine in ten reach an acceptable answer`, () => {
  const door = { at: Temporal.ZonedDateTime.from('2026-11-24T10:30:00[Europe/London]'), staff: false }
  const missed = shorthand.flatMap(({ id, text, acceptable }) => {
    const { step } = play(navigator, { say: text, audience: 'reception' }, door).last
    const code = step.kind === 'reach' ? step.disposition.code : null
    return code !== null && acceptable.includes(code) ? [] : [`${id} ${text} → ${code}`]
  })
  console.log(`Shorthand: ${shorthand.length - missed.length} of ${shorthand.length}\n${missed.join('\n')}`)
  expect(shorthand.length).toBeGreaterThanOrEqual(60)
  expect(missed.length / shorthand.length).toBeLessThanOrEqual(0.1)
})
