import { expect, test } from 'vitest'
import { hear, stateOf } from './small-knowledge.ts'

const asideOf = (message: string, id: string) =>
  hear(message).setAside.find(({ finding }) => finding === id)?.context ?? null

test.each([
  ['had a fit as a kid, none for 15 years', 'fit', 'past'],
  ['chest pain in 2019', 'chest-pain', 'past'],
  ['my uncle died of a heart attack', 'heart-attack', 'past'],
  ['this queue is giving me a heart attack', 'heart-attack', 'figurative'],
  ['heart attack of a gas bill', 'heart-attack', 'figurative'],
  ['doing a poster, what are the signs of a heart attack', 'heart-attack', 'hypothetical'],
])('"%s" sets %s aside as %s', (message, id, context) => {
  expect(stateOf(message, id)).toBeNull()
  expect(asideOf(message, id)).toBe(context)
})

test.each([
  ['my head is killing me', 'headache'],
  ['had a stroke years ago', 'stroke-before'],
  ['face drooped but its gone now', 'face-droop'],
  ['had a fit, has come round now', 'fit'],
  ['chest pain is back, same as in 2021', 'chest-pain'],
  ['chest pain started 2 months ago', 'chest-pain'],
  ['my mum has chest pain', 'chest-pain'],
  ['asking for a friend, chest pain', 'chest-pain'],
  ['lol chest pain haha', 'chest-pain'],
])('"%s" still counts for %s', (message, id) => expect(stateOf(message, id)).toBe('present'))

test('a sign that has gone, and does not count when gone, is asked about', () =>
  expect(stateOf('had chest pain this week, its gone now', 'chest-pain')).not.toBe('absent'))

test('a supposed poisoning is asked about even when nobody is ill', () =>
  expect(stateOf('just curious, what would happen if someone swallowed bleach', 'swallowed-chemical')).toBe('unsure'))

test('words with another meaning are no sign', () => {
  expect(stateOf('need a fit note', 'fit')).toBeNull()
  expect(hear('got a cold sore').presentations[0]?.pathway).toBe('cold-sore')
})

test('nobody is ill only when no sign was heard', () => {
  expect(hear('just curious how this works').nobodyIll).toBe(true)
  expect(hear('just curious, i have chest pain').nobodyIll).toBe(false)
})

test.each([
  'my husband is a footballer and has chest pain',
  'asked on facebook and they said ring, chest pain for an hour',
  'googled it, chest pain and sweating',
  'watched a film last night and now i have chest pain',
  'on the phone to nan, chest pain',
])('"%s" is never set aside', (message) => expect(stateOf(message, 'chest-pain')).not.toBeNull())

test('what happens on a screen is set aside', () =>
  expect(stateOf('watched a film where he had chest pain', 'chest-pain')).toBeNull())

test('the parts of one phrase may lie a full stop apart, or a few short sentences', () => {
  expect(stateOf('my arm went funny at the sink. it is so weak', 'weak-arm')).toBe('present')
  expect(stateOf('its my arm. he is 70. we are home. so weak', 'weak-arm')).toBe('present')
})

test('what stands far apart, sentences later, is no phrase', () => {
  const story =
    'my arm was jabbed in town on monday by that kind nurse. we had our lunch. then at bedtime the tea was weak'
  expect(stateOf(story, 'weak-arm')).toBeNull()
})
