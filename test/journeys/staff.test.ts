import { expect, test } from 'vitest'
import { navigator, conversation, reached } from '../support/conversation.ts'

const end = async (message: string, audience: string, person: object = { age: 30, sex: 'female' }) =>
  reached((await conversation({ message, person, place: 'UB8', audience })).last)

const sensitive = [
  'my husband hits me',
  'i was raped last night',
  'thinking of ending my life',
  'worried i have an sti',
]

test.each(sensitive)(
  'staff are asked first whether it is safe to text, post or take paper home: “%s”',
  async (message) => {
    for (const audience of ['reception', 'community'])
      expect((await end(message, audience)).careAdvice[0]).toMatch(/is it safe to text, post or take paper home\?/)
  },
)

test('residents are not asked it, nor staff about a sore throat', async () => {
  expect((await end('my husband hits me', 'resident')).careAdvice.join(' ')).not.toMatch(/take paper home/)
  expect((await end('sore throat', 'reception')).careAdvice.join(' ')).not.toMatch(/take paper home/)
})

test('staff are told "Refer", residents what they themselves do', async () => {
  const asResident = (await end('i need a blood test form my gp never sent', 'resident')).disposition
  expect(asResident.headline).not.toMatch(/^Refer/)
  const spoken = navigator.knowledge.dispositions.find(({ code }) => code === 'community-diagnostics')!
  expect(spoken.headline).toEqual({
    resident: 'Book the test with your letter or form',
    staff: 'Refer for the test',
  })
})

test('no sentence for staff asks a child to interpret', async () => {
  const advice = navigator.knowledge.routes.find(({ id }) => id === 'communication-support')!
  expect(advice.action.staff).toMatch(/professional interpreter, not a child/)
})
