import { expect, test, vi } from 'vitest'
import type { Example } from '../../knowledge/schema/example.ts'
import { play } from '../../api/conversation/play.ts'
import { navigator } from '../support/conversation.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

const door = { at: Temporal.ZonedDateTime.from('2026-11-24T10:30:00[Europe/London]'), staff: false }

/** What an example reaches, or how it failed, in one line. */
const reached = (example: Example): string => {
  const { last } = play(navigator, example, door)
  if (last.step.kind !== 'reach') return last.step.kind
  const { code, route } = last.step.disposition
  return example.route === undefined ? code : `${code} by ${route ?? 'no route'}`
}

const expected = ({ reaches, route }: Example): string => (route === undefined ? reaches : `${reaches} by ${route}`)

const files = [...navigator.knowledge.redFlags, ...navigator.knowledge.pathways]

test.each(files.map(({ id, examples }) => [id, examples] as const))(
  'the examples of %s reach what they say',
  (_, examples) => {
    const found = examples.map((example) => `${example.say} → ${reached(example)}`)
    expect(found).toEqual(examples.map((example) => `${example.say} → ${expected(example)}`))
  },
)
