import { expect, test } from 'vitest'
import { conversation, reached } from '../support/conversation.ts'

const end = async (message: string) => reached((await conversation({ message, place: 'UB8' })).last)

test('not breathing is 999 first; with end-of-life care told, the second line is the palliative line', async () => {
  const { disposition } = await end('dad is dying at home on end of life care and now not breathing')
  expect(disposition.headline).toBe('Call 999 now')
  expect(disposition.action).toBe('If this was expected and there is a plan or DNACPR form, ring your palliative line.')
})

test('without end-of-life care told, nothing is said of a plan', async () => {
  const { disposition } = await end('dad is not breathing')
  expect(`${disposition.headline} ${disposition.action}`).not.toMatch(/plan|palliative/)
})

test('symptoms that nothing eases are for the palliative line or 111 today', async () => {
  const { disposition, signposts } = await end('my wife is on end of life care and her pain is out of control')
  expect(disposition.rank).toBeGreaterThanOrEqual(4)
  expect(disposition.headline).toMatch(/palliative/)
  expect(signposts.flatMap(({ actions }) => actions.map(({ href }) => href))).toContain('tel:111')
})
