import { expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { hear } from '../../api/understanding/hear.ts'
import { asideIn } from '../../api/understanding/ranking/aside.ts'
import { tokenize } from '../../api/understanding/words/tokenize.ts'

const lexis = compileUnderstanding(loadKnowledge('knowledge'))

/** The words of a message that are said beside the matter. */
const asideOf = (message: string): string => {
  const tokens = tokenize(lexis.vocabulary, message)
  const aside = asideIn(hear(lexis, tokens, new Map()))
  return tokens.flatMap(({ word }, at) => (aside.has(at) ? [word] : [])).join(' ')
}

test.each([
  [
    'my foot went cold and white. haha at least i get out of the washing up',
    'haha at least i get out of the washing up',
  ],
  ['my wife says its nothing but one side of my face wont move', 'my wife says its nothing'],
  ['everything tastes of pennies. my number is 020 7946 0123', 'my number is 020 7946 0123'],
])('what is said beside the matter is known from it: %s', (message, aside) => expect(asideOf(message)).toBe(aside))

test('a sign told with a laugh is no aside: only the laugh is', () =>
  expect(asideOf('haha my crushing chest pain is back')).toBe('haha'))

test('where nothing is said beside the matter, nothing is left out', () =>
  expect(asideOf('my foot went cold and white after the fall')).toBe(''))
