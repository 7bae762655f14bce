import { expect, test } from 'vitest'
import { emergencyRank, urgencyOf } from '../support/urgency.ts'

// Emergencies told in passing or by another word: tablets already taken, somewhere to jump, a swelling that "blows up".
// Every sentence is invented. Each must reach A&E or 999 from somebody who says "none of these" to everything.

const person = { age: 40 }

test.each([
  'the landlord came round and i have swallowed all the pills',
  'took the pills, wrote letters to the kids, door locked',
  'nobody will miss me, ive taken the lot',
  'she swallowed her husbands tablets as well as hers because shes had enough, ate all the tablets',
  'he swallowed tablets and wont say what',
  'tablets already in stomach, sorry everyone',
  'all my tablets in a glass, counting them',
  'my brother is on the roof and not coming down',
  'stood here on the platform edge',
  'on blood pressure tablets and my tongue is blowing up',
  'stung by a wasp and his voice is going',
  '34 weeks pregnant and fitting',
  'fell off the wall, clear fluid coming out of his nose',
  'the cut is deep and spurting',
  'came off my bike, cant feel anything below waist',
  'the shed collapsed, my dad is underneath it',
  'half my face is down since lunch',
  'her arm keeps falling when she lifts it',
  'crushing pain just started while im on hold',
  'baby had a blue spell',
])('told in passing, still an emergency: %s', (say) =>
  expect(urgencyOf(person, say)).toBeGreaterThanOrEqual(emergencyRank),
)

test.each(['took all the old pills back to the chemist', 'mum refused all her tablets today'])(
  'tablets refused, or given back, are no overdose: %s',
  (say) => expect(urgencyOf(person, say)).toBeLessThan(emergencyRank),
)

test.each([
  'took all my tablets as usual and now crushing chest pain',
  'took all my tablets as usual then thirty more on purpose',
  'took all my tablets at once',
  'took all the pills back to bed with me',
])('how tablets were taken hides no overdose, nor anything told beside it: %s', (say) =>
  expect(urgencyOf(person, say)).toBeGreaterThanOrEqual(emergencyRank),
)
