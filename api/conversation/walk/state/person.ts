import type { Sex } from '../../../../knowledge/schema/age.ts'
import type { Consultation } from '../../../contract/consultation.ts'
import type { Person } from '../../../contract/request.ts'
import type { AgeReading } from '../../../triage/evidence.ts'
import type { Understanding } from '../../../understanding/understanding.ts'
import type { Navigator } from '../navigator.ts'

/** More ages than this are a family, not a reading: then everything between them is possible. */
const mostAges = 6

const fewOf = (ages: AgeReading[]): AgeReading[] =>
  ages.length <= mostAges
    ? ages
    : [{ min: Math.min(...ages.map(({ min }) => min)), max: Math.max(...ages.map(({ max }) => max)) }]

/** Two readings that can both be right become the narrower one; otherwise both stand, and the most cautious leads. */
export const withAge = (ages: readonly AgeReading[], { min, max }: AgeReading): AgeReading[] => {
  const agrees = (age: AgeReading) => age.min <= max && min <= age.max
  if (!ages.some(agrees)) return fewOf([...ages, { min, max }])
  return ages.map((age) => (agrees(age) ? { min: Math.max(age.min, min), max: Math.min(age.max, max) } : age))
}

export const withSex = (sexes: readonly Sex[], sex: Sex): Sex[] => (sexes.includes(sex) ? [...sexes] : [...sexes, sex])

/** What the caller's form says: known facts, in the words of the contract. */
export const withPerson = (
  { knowledge }: Navigator,
  consultation: Consultation,
  person: Person | null | undefined,
): Consultation => {
  if (!person) return consultation
  const { age, sex, pregnant, asking } = person
  const findings = { ...consultation.findings }
  for (const { id, answeredBy } of knowledge.findings)
    if (answeredBy === 'pregnant' && typeof pregnant === 'boolean')
      // Words and form may disagree: what could raise the answer stands.
      findings[id] = pregnant ? 'present' : (findings[id] ?? 'absent')
  const facts = {
    ...consultation.facts,
    ages: typeof age === 'number' ? withAge(consultation.facts.ages, { min: age, max: age }) : consultation.facts.ages,
    sexes: sex ? withSex(consultation.facts.sexes, sex) : consultation.facts.sexes,
    asking: asking ?? consultation.facts.asking,
  }
  return { ...consultation, findings, facts }
}

/** Ages, sexes and who is asking, as read from the words. */
export const withHeardPerson = (consultation: Consultation, heard: Understanding): Consultation => ({
  ...consultation,
  facts: {
    ...consultation.facts,
    ages: heard.ages.reduce(withAge, consultation.facts.ages),
    sexes: heard.sexes.reduce((sexes, { sex }) => withSex(sexes, sex), consultation.facts.sexes),
    asking: consultation.facts.asking ?? heard.asking,
  },
})
