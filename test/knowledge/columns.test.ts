import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromColumns, toColumns, type Json } from '../../knowledge/schema/columns.ts'
import { learntFromColumns, learntToColumns } from '../../knowledge/schema/learnt-columns.ts'
import { coreOf, earsOf } from '../../knowledge/portable.ts'
import { navigator } from '../support/conversation.ts'

const json = fc.jsonValue({ maxDepth: 5 }) as fc.Arbitrary<Json>

test('written by columns and read back, any value is what it was', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(fromColumns(toColumns(value))).toEqual(value)
    }),
  )
})

test('a list of alike things with nulls, gaps and lists inside comes back whole', () => {
  const things: Json = [
    { a: null, b: [{ c: 1 }, { c: 2, d: null }] },
    { b: [], e: 0 },
    { a: false, b: [{ c: 3 }] },
  ]
  expect(fromColumns(toColumns(things))).toEqual(things)
})

test('the knowledge that travels survives its journey', () => {
  for (const part of [coreOf(navigator.knowledge), earsOf(navigator.knowledge)]) {
    const plain = JSON.parse(JSON.stringify(part)) as Json
    expect(fromColumns(JSON.parse(JSON.stringify(toColumns(plain))) as Json)).toEqual(plain)
  }
})

test('what was learnt survives it too', () => {
  const { learnt } = navigator.knowledge.lexicon
  if (learnt === null) throw new Error('nothing was learnt: run "npm run train"')
  expect(learntFromColumns(learntToColumns(learnt))).toEqual(learnt)
})
