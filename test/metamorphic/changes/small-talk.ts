import { beside } from '../change.ts'

const before = [
  'just wondering if you can help me with this',
  'not sure where else to ask',
  'good morning, hope you are well',
  'somebody at the library showed me this page',
  'the surgery did not pick up',
  'we only came back from my sister yesterday',
]
const after = [
  'should I be worried',
  'is that something normal',
  'any advice would be lovely',
  'sorry to go on about it',
  'I will be in all day',
  'thank you ever so much',
]

export const besideSmallTalk = [...before, ...after]

/** None of it is in `knowledge/lexicon/small-talk.yaml`, from which the likeness learns to hear past such lines. */
export const smallTalk = beside('small talk', { before, after })
