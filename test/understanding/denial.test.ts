import { expect, test } from 'vitest'
import { stateOf } from './small-knowledge.ts'

test.each([
  ['No chest pain, just a sore throat', 'chest-pain'],
  ['no fever, cough or rash', 'hot'],
  ['no fever, cough or rash', 'cough'],
  ['no fever, cough or rash', 'rash'],
  ['NOT breathless', 'breathless'],
  ['nil fever', 'hot'],
  ['cough without fever', 'hot'],
  ['she hasnt got a rash', 'rash'],
  ['havent had any chest pain', 'chest-pain'],
  ['no signs of any rash', 'rash'],
  ['he denies chest pain', 'chest-pain'],
  ['chest pain denied', 'chest-pain'],
  ['dont ask me about chest pain again ive none', 'chest-pain'],
  ['any chest pain? no.', 'chest-pain'],
  ['no appetite or fever', 'hot'],
  ['no pain in my chest', 'chest-pain'],
  ['never had a fit', 'fit'],
  ['my arm is not weak', 'weak-arm'],
  ['no fever cough or rash', 'rash'],
  ['no fever, no cough, no rash', 'rash'],
  ['neither fever nor rash', 'rash'],
])('"%s" denies %s', (message, id) => expect(stateOf(message, id)).toBe('absent'))

test.each([
  ['not only chest pain but sweating too', 'chest-pain'],
  ['no doubt it is chest pain', 'chest-pain'],
  ['cant breathe', 'breathless'],
  ['he wont wake up', 'cannot-wake'],
  ['not waking', 'cannot-wake'],
  ['no sleep with this chest pain', 'chest-pain'],
  ['not sleeping because of chest pain', 'chest-pain'],
  ['no cough but chest pain', 'chest-pain'],
  ['no cough. chest pain since noon', 'chest-pain'],
  ['no cough, chest pain since noon', 'chest-pain'],
  ['never had chest pain like it', 'chest-pain'],
  ['chest pain not going away', 'chest-pain'],
  ['no better, chest pain all night', 'chest-pain'],
  ['no one can tell me why i have chest pain', 'chest-pain'],
  ['why does nobody believe i have chest pain', 'chest-pain'],
  ['paracetamol not touching the headache', 'headache'],
  ['no gp will see me with chest pain', 'chest-pain'],
  ['without his inhaler he cant breathe', 'breathless'],
  ['no appetite she has chest pain', 'chest-pain'],
  ['no fever chest pain since noon', 'chest-pain'],
])('"%s" does not deny %s', (message, id) => expect(stateOf(message, id)).toBe('present'))

test.each([
  ['not sure if its chest pain', 'chest-pain'],
  ['no fever and chest pain', 'chest-pain'],
  ['dont think its a fit', 'fit'],
  ['not without chest pain', 'chest-pain'],
  ['might have chest pain', 'chest-pain'],
  ['?chest pain', 'chest-pain'],
  ['not too bad a headache', 'headache'],
])('"%s" leaves a question about %s', (message, id) => expect(stateOf(message, id)).toBe('unsure'))

test('what is said to be well is no part of a complaint', () => {
  expect(stateOf('i can wee fine, just sore getting out of the car', 'wee-hurts')).toBeNull()
  expect(stateOf('wee is sore', 'wee-hurts')).toBe('present')
})
