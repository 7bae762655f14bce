import { oneOf } from '../chance.ts'
import { joined, type Change } from '../change.ts'

const before = [
  'haha well at least I get out of the washing up',
  'lol typical, it had to be my day off',
  'Not how I planned to miss the in-laws, ha ha',
  'my horoscope did not mention this one lol',
]
const after = [
  'Haha at least I get out of the washing up',
  'lol what a way to start the week 😂',
  'Trust me to do it on a bank holiday, ha ha',
  'and no I am not after a day off work lol',
  'They will put it on the quiz night at this rate haha',
]

export const besideJoke = [...before, ...after]

export const joke: Change = {
  name: 'a joke',
  rewrite: ({ text }, chance) =>
    chance(2) === 0 ? joined(oneOf(before, chance), text) : joined(text, oneOf(after, chance)),
}
