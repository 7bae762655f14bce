import { describe, expect, test } from 'vitest'
import { understand } from '../../api/understanding/understand.ts'
import { play } from '../../api/conversation/play.ts'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { listen } from '../../api/understanding/listen.ts'
import { isDescribed } from '../../api/understanding/ranking/described.ts'
import { hillingdon } from '../support/hillingdon.ts'
import { navigator } from '../support/conversation.ts'
import { door } from '../support/urgency.ts'

const lexis = compileUnderstanding(hillingdon)
const toldLikeACase = (say: string) => isDescribed({ words: 25, details: 6 }, listen(lexis, say, 'en').hearing)
const stateOf = (say: string, finding: string) =>
  understand(lexis, say).findings.find((heard) => heard.finding === finding)?.state

describe('a message is told like a case', () => {
  test('at length, with what is denied and measured', () => {
    expect(
      toldLikeACase(
        'Care navigator note: caller is a 62-year-old woman with BP 154/92 at the library, 150/90 ten minutes later. Feels well. No headache, no chest pain, no ankle swelling. Pulse 72.',
      ),
    ).toBe(true)
  })
  test('and not when it is short, however much it denies', () => {
    expect(toldLikeACase('no fever, no rash, no sickness, 2 days, 38 once')).toBe(false)
  })
  test('and not when it only tells, however long', () => {
    expect(
      toldLikeACase(
        'my mum is sat in her chair and she has gone all grey and sweaty and keeps rubbing her arm and says it is wind but i really do think it is something much worse than that',
      ),
    ).toBe(false)
  })
})

describe('a number is of what its own clause names', () => {
  test.each(['temp 36.9, pulse 70', 'pulse 84, temperature 37.1, alert', 'Temp 36.7, sats 98, pulse 66'])(
    '%s: no fever',
    (say) => expect(stateOf(say, 'high-temperature')).toBe('absent'),
  )
  test.each(['temp 39, pulse 120', 'pulse 110, temperature 38.4'])('%s: a fever', (say) =>
    expect(stateOf(say, 'high-temperature')).toBe('present'),
  )
  test('16 breaths a minute are not fast, 28 are', () => {
    expect(stateOf('RR 16', 'very-fast-breathing')).toBe('absent')
    expect(stateOf('RR 28', 'very-fast-breathing')).toBe('present')
  })
  test('a temperature beside paracetamol is no dose of it', () => {
    expect(stateOf('38.0 after paracetamol', 'overdose-on-purpose')).not.toBe('present')
    expect(stateOf('took 38 paracetamol', 'overdose-on-purpose')).toBe('present')
  })
})

describe('words of two sentences of a case', () => {
  const say =
    'A 41-year-old man writes about a cough of 9 days, yellow phlegm, no blood. He asked the same question at the desk on Monday. Temperature was 37.0, pulse 72, no chest pain, no wheeze, no vomiting.'

  test('make no sign of an emergency by themselves', () => {
    expect(understand(lexis, say).findings).not.toContainEqual(
      expect.objectContaining({ finding: 'not-awake-or-confused', state: 'present' }),
    )
  })

  test('are asked about, and "none of these" settles it', () => {
    const { last, questions } = play(navigator, { say, age: 41, sex: 'male' }, door)
    expect(questions.length).toBeGreaterThan(0)
    expect(JSON.stringify(last.step)).not.toContain('call-999')
  })
})

test('a case is compared with cases as a whole: an emergency in it is heard still', () => {
  const say =
    'A 58-year-old man, smoker of 20 a day, has had a tight pressure across the chest for 40 minutes, going into the left arm, with sweating. No fever, no cough, no injury. He takes ramipril 5 mg. Temp 36.6.'
  const { step } = play(navigator, { say, age: 58, sex: 'male' }, door).last
  expect(step).toMatchObject({ kind: 'reach', disposition: { code: 'call-999' } })
})
