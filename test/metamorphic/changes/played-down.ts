import { beside } from '../change.ts'

const before = [
  "my wife says it's nothing but",
  'probably nothing but',
  'my mum reckons I am fussing over nothing, but',
  'my brother says not to bother you with this but',
  "It's most likely nothing, but",
]
const after = [
  "My wife says it's nothing.",
  'Probably nothing.',
  'My husband says I am making a fuss about nothing',
  'my sister says it will be fine by the morning',
  'The family say not to bother anyone with it.',
  "i'm sure it's nothing",
]

export const besidePlayedDown = [...before, ...after]

/** A relative, or the person, says that it is nothing. */
export const playedDown = beside('played down', { before, after }, (talk, text) => `${talk} ${text}`)
