import type { Person } from './person.ts'
import { inverted, isAdverb, thirdPersonOf } from './verbs.ts'

/** Words and what lies between them, in turn. */
const scraps = /([a-z]+(?:['’][a-z]+)*)/giu

type Telling = { readonly words: string[]; readonly person: Person; isNamed: boolean }

const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace('’', "'")

/** "my husband" the first time, "he" from then on. */
const naming = (telling: Telling, next: string, owner = false): string => {
  if (telling.isNamed) return next
  telling.isNamed = true
  return owner ? `${telling.person.named}'s` : telling.person.named
}

const startsClause = (words: readonly string[], at: number): boolean =>
  at === 1 || /[.,;:!?\n]/.test(words[at - 1] ?? '') || ['and', 'but', 'n'].includes(plain(words[at - 2]))

/** "dyed my hair": who did it is not told, so "dyed my wife's hair" would tell of somebody else. */
const leavesWhoOut = ({ words, isNamed }: Telling, at: number): boolean =>
  !isNamed && (plain(words[at]) === 'me' || plain(words[at]) === 'myself' || !startsClause(words, at))

/** Puts the verb that follows "I" at `at` into the third person; false where it is not plain which form it has. */
const agree = ({ words }: Telling, at: number): boolean => {
  let verb = at + 2
  while (isAdverb(plain(words[verb]))) verb += 2
  const form = thirdPersonOf(plain(words[verb]))
  if (form === null) return false
  words[verb] = form
  return true
}

const contractions: Readonly<Record<string, string>> = {
  im: 'is',
  "i'm": 'is',
  ive: 'has',
  "i've": 'has',
  "i'd": 'would',
  "i'll": 'will',
}

const retellWord = (telling: Telling, at: number): boolean => {
  const { words, person } = telling
  const word = plain(words[at])
  const before = plain(words[at - 2])
  const isAsked = before in inverted && (words[at - 1] ?? '').trim() === ''
  if (word === 'i') {
    if (isAsked) words[at - 2] = inverted[before]!
    words[at] = naming(telling, person.he)
    return isAsked || agree(telling, at)
  }
  const verb = contractions[word]
  if (verb === undefined && ['my', 'me', 'myself'].includes(word) && leavesWhoOut(telling, at)) return false
  if (verb !== undefined) words[at] = `${naming(telling, person.he)} ${verb}`
  else if (word === 'my') words[at] = naming(telling, person.his, true)
  else if (word === 'me') words[at] = naming(telling, person.him)
  else if (word === 'myself') words[at] = person.him + 'self'
  return true
}

/** The message told by somebody else; null where a verb's form is not plain. */
export const retell = (message: string, person: Person): string | null => {
  const words = message.split(scraps)
  const telling: Telling = { words, person, isNamed: false }
  for (let at = 1; at < words.length; at += 2) if (!retellWord(telling, at)) return null
  return telling.isNamed ? words.join('') : null
}
