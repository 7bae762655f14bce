import { expect, test } from 'vitest'
import { compileTriage } from '../../api/triage/compile.ts'
import type { Evidence } from '../../api/triage/evidence.ts'
import { forcedAnswer } from '../../api/triage/forced-answer.ts'
import type { Sex } from '../../knowledge/schema/age.ts'
import { hillingdon as knowledge } from '../support/hillingdon.ts'

/** The national limits of Pharmacy First, as its patient group directions give them. `pregnantFrom`: Infinity is never. */
type Limits = { pathway: string; with: string[]; from: number; under: number; sex?: Sex; pregnantFrom: number }

const limits: readonly Limits[] = [
  { pathway: 'earache', with: [], from: 1, under: 18, pregnantFrom: 16 },
  { pathway: 'impetigo', with: [], from: 1, under: Infinity, pregnantFrom: 16 },
  { pathway: 'insect-bite', with: ['bite-infected'], from: 1, under: Infinity, pregnantFrom: 16 },
  { pathway: 'shingles', with: [], from: 18, under: Infinity, pregnantFrom: Infinity },
  { pathway: 'sinusitis', with: ['sinus-10-days'], from: 12, under: Infinity, pregnantFrom: 16 },
  { pathway: 'sore-throat', with: [], from: 5, under: Infinity, pregnantFrom: 16 },
  {
    pathway: 'urinary-symptoms',
    with: ['burning-pee', 'cloudy-pee'],
    from: 16,
    under: 65,
    sex: 'female',
    pregnantFrom: Infinity,
  },
]

const triage = compileTriage(knowledge)
const everything = knowledge.findings.map(({ id }) => id)
const absent = Object.fromEntries(everything.map((id) => [id, 'absent' as const]))
const pregnancy = knowledge.findings.find(({ answeredBy }) => answeredBy === 'pregnant')!

type Person = { age: number; sex: Sex; pregnant: boolean }

const people: readonly Person[] = Array.from({ length: 121 }, (_, age) => age).flatMap((age) => [
  { age, sex: 'male', pregnant: false },
  { age, sex: 'female', pregnant: false },
  ...(age >= 12 && age < 56 ? [{ age, sex: 'female', pregnant: true } as const] : []),
])

const mayGo = ({ from, under, sex, pregnantFrom }: Limits, person: Person) =>
  person.age >= from &&
  person.age < under &&
  (sex === undefined || person.sex === sex) &&
  (!person.pregnant || person.age >= pregnantFrom)

const answer = (limit: Limits, { age, sex, pregnant }: Person) => {
  const heard = [...limit.with, ...(pregnant ? [pregnancy.id] : [])]
  const evidence: Evidence = {
    findings: { ...absent, ...Object.fromEntries(heard.map((id) => [id, 'present' as const])) },
    ages: [{ min: age, max: age }],
    sexes: [sex],
    declined: [],
    presentations: [limit.pathway],
    asked: everything,
    screens: 3,
    floor: null,
    outOfSight: false,
  }
  return forcedAnswer(triage, evidence)
}

test.each(limits)('Pharmacy First for $pathway takes exactly whom the national limits allow, at every age', (limit) => {
  const wrong = people.filter((person) => (answer(limit, person)?.code === 'pharmacy-first') !== mayGo(limit, person))
  expect(wrong).toEqual([])
})

test.each(limits)('whom Pharmacy First for $pathway does not take is never sent lower', (limit) => {
  const rank = (person: Person) => triage.urgency.rankOf(answer(limit, person)!.code)
  const lower = people.filter(
    (person) => !mayGo(limit, person) && rank(person) < triage.urgency.rankOf('pharmacy-first'),
  )
  expect(lower).toEqual([])
})
