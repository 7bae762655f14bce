import { beside } from '../change.ts'

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

export const joke = beside('a joke', { before, after })
