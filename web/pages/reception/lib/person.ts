import type { Consultation } from '../../../../api/contract/consultation.ts'
import type { Answer } from '../../../../api/contract/request.ts'

type Facts = Consultation['facts']
type Sex = 'female' | 'male'

const adult = 18
const perYear = { years: 1, months: 12, weeks: 365.25 / 7 } as const

const ageWords = (years: number): string => {
  if (years >= 2) return String(Math.floor(years))
  if (years < 0.25) return `${Math.round(years * perYear.weeks)} weeks`
  return years < 1 || years % 1 !== 0 ? `${Math.round(years * perYear.months)} months` : String(years)
}

const named = (sex: Sex | undefined, years: number | undefined): string => {
  if (sex === undefined) return years !== undefined && years < adult ? 'Child' : 'Person'
  if (years !== undefined && years < adult) return sex === 'female' ? 'Girl' : 'Boy'
  return sex === 'female' ? 'Woman' : 'Man'
}

/** "Woman, 42", "Boy, 5 months"; null while neither is known, or while readings disagree. */
export const personOf = ({ ages, sexes }: Facts): string | null => {
  const [age, sex] = [ages.length === 1 ? ages[0] : undefined, sexes.length === 1 ? sexes[0] : undefined]
  if (age === undefined && sex === undefined) return null
  const words =
    age === undefined ? null : age.min === age.max ? ageWords(age.min) : `${ageWords(age.min)} to ${ageWords(age.max)}`
  return [named(sex, age?.max), words].filter(Boolean).join(', ')
}

/** What was typed for age and sex: values, and what nobody is sure of. Null: it cannot be read. */
export type AboutTyped = Pick<Answer, 'values' | 'unsureOf'>

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:w|wk|wks|week|weeks|\/52)$/, perYear.weeks],
  [/^(?:mo|mos|mth|mths|month|months|\/12)$/, perYear.months],
  [/^(?:y|yr|yrs|yo|year|years|)$/, perYear.years],
]

const sexIn = (words: readonly string[]): Sex | undefined => {
  if (words.some((word) => /^(?:f|female|woman|girl)$/.test(word))) return 'female'
  return words.some((word) => /^(?:m|male|man|boy)$/.test(word)) ? 'male' : undefined
}

/** "34f", "6 mo boy", "9/52", "u": age in years and sex; `u` is not sure of whatever else is asked. */
export const readAbout = (typed: string, fields: readonly ('age' | 'sex')[]): AboutTyped | null => {
  const parts = typed.toLowerCase().match(/\d+(?:[.,]\d+)?|\/(?:52|12)(?!\d)|[a-z]+/g) ?? []
  const numbers = parts.filter((part) => /^\d/.test(part))
  const words = parts.filter((part) => !/^\d/.test(part))
  const isUnit = (word: string) => units.some(([unit]) => unit.test(word))
  const [unit = ''] = words.filter(isUnit)
  const sex = sexIn(words)
  const age =
    numbers.length === 1
      ? Number(numbers[0]!.replace(',', '.')) / units.find(([known]) => known.test(unit))![1]
      : undefined
  const known = [age === undefined ? null : 'age', sex === undefined ? null : 'sex']
  const missing = fields.filter((field) => !known.includes(field))
  const isUnderstood = words.every((word) => isUnit(word) || sexIn([word]) !== undefined || word === 'u')
  if (!isUnderstood || numbers.length > 1 || (age ?? 0) > 130 || (missing.length > 0 && !words.includes('u')))
    return null
  return {
    // What was told though it was not asked is told all the same.
    values: { ...(age !== undefined && { age }), ...(sex && { sex }) },
    unsureOf: missing,
  }
}
