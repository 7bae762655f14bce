import { expect, test } from 'vitest'
import { hear } from './small-knowledge.ts'

const age = (message: string) => hear(message).ages.map(({ min, max }) => (min === max ? min : [min, max]))
const sex = (message: string) => hear(message).sexes.map(({ sex: one }) => one)

test.each([
  ['42f sore throat', 42],
  ['f42 sore throat', 42],
  ['72M copd', 72],
  ['age 6', 6],
  ['aged 6', 6],
  ['my 6yo has earache', 6],
  ['6 year old with a cough', 6],
  ['im 74', 74],
  ["he's 12 and has a cough", 12],
  ['im only 52 its probably the curry', 52],
  ['shes 1, dribbling', 1],
  ['mum 82 fell', 82],
  ['my son, 3, fell off the sofa', 3],
  ['her girl (8) is ill', 8],
  ['Turned 75 in feb', 75],
  ['just turned 2', 2],
  ['sore throat. 44', 44],
  ['diabetic, 55. boil on leg', 55],
  ['mum of 82 with a cough', 82],
  ['Mrs P is 91, on the floor', 91],
])('"%s" tells an age of %s', (message, years) => expect(age(message)).toEqual([years]))

test.each([
  ['lo 7 mo wheezy', 7 / 12],
  ['six week old was snuffly', 6 / 52],
  ['14 month old with a rash', 14 / 12],
  ['baby is 6 months', 0.5],
  ['10 day old baby', 10 / 365],
])('"%s" tells an age of %s years', (message, years) => expect(age(message)[0]).toBeCloseTo(years, 1))

test.each([
  ['in her eighties', [80, 89]],
  ['late 60s', [67, 69]],
])('"%s" tells an age between %s', (message, band) => expect(age(message)).toEqual([band]))

test('nearly 3 is a little less than 3', () => expect(age('he is nearly 3')).toEqual([[2.5, 2.99]]))

test.each([
  'cough for 3 weeks',
  'temp 38.8',
  'dob 03/04/61',
  'sick 4 times',
  'called 111 and 999',
  '33 weeks pregnant',
  'took 8 tablets',
  'when i was 12 i broke it',
  'mum of 2',
  '5 days of cough',
  'bp 120/80',
])('"%s" tells no age', (message) => expect(age(message)).toEqual([]))

test.each([
  ['42f', ['female']],
  ['my son has earache', ['male']],
  ['shes got a rash', ['female']],
  ['mum says she feels ill', ['female']],
  ['my mum has chest pain', ['female']],
  ['i am a 30 year old man', ['male']],
  ['wife says im being a baby, my hand hurts', []],
  ['chest pain', []],
])('"%s" tells the sex %j', (message, sexes) => expect(sex(message)).toEqual(sexes))

test('a place is read where a postcode or a known district stands', () => {
  expect(hear('ill in ub8 1uw').place).toBe('UB8 1UW')
  expect(hear('ill in ub8').place).toBe('UB8')
  expect(hear('ill in b12').place).toBeNull()
})

test.each([
  ['cough 3/7', 3],
  ['cough 2/52', 14],
  ['cough for 3 days', 3],
  ['cough a couple of weeks', 14],
  ['cough for a fortnight', 14],
])('"%s" has lasted %s days', (message, days) => expect(hear(message).lastingDays).toBeCloseTo(days, 1))
