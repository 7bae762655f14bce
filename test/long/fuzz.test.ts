import { expect, test } from 'vitest'
import { navigator } from '../support/conversation.ts'
import { fuzz } from './fuzzing.ts'

/** The short form of `npm run fuzz`. */
test('thousands of messages, any and every one: none crashes, each is answered safely, no emergency is talked away', () => {
  const { faults, emergencies, asked, reached } = fuzz(navigator, 3000, 20261121)
  expect(faults.map(({ fault, message }) => `${fault} · ${message.slice(0, 120)}`)).toEqual([])
  expect(Math.min(emergencies, asked, reached)).toBeGreaterThan(100)
}, 120_000)
