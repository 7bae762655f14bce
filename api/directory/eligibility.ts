import type { Eligibility } from '../../knowledge/schema/eligibility.ts'
import type { SignpostRequest, Whereabouts } from './signposting.ts'

/** Whether a service takes this person. Excluded only when every reading of them is surely excluded. */
export type Fit = 'yes' | 'perhaps' | 'no'

type Person = Pick<SignpostRequest, 'ages' | 'sexes'>

const fitOf = (fits: readonly boolean[], sure: readonly boolean[]): Fit =>
  fits.length === 0 ? 'perhaps' : !fits.includes(true) ? 'no' : sure.includes(false) ? 'perhaps' : 'yes'

const ageFit = ({ age }: Eligibility, { ages }: Person): Fit => {
  if (!age) return 'yes'
  const { from = 0, under = Infinity } = age
  // A reading in whole years stands for the whole year: 15 is anything up to the sixteenth birthday.
  return fitOf(
    ages.map(({ min, max }) => max >= from && min < under),
    ages.map(({ min, max }) => min >= from && max < under),
  )
}

const sexFit = ({ sex }: Eligibility, { sexes }: Person): Fit => {
  if (!sex) return 'yes'
  const fits = sexes.map((known) => known === sex)
  return fitOf(fits, fits)
}

const worst = (...fits: readonly Fit[]): Fit =>
  fits.includes('no') ? 'no' : fits.includes('perhaps') ? 'perhaps' : 'yes'

/** By age and sex. */
export const fitFor = (eligibility: Eligibility, person: Person): Fit =>
  worst(ageFit(eligibility, person), sexFit(eligibility, person))

/**
 * The condition to say aloud for services bound to the borough, as the key of its words: none for people in it, and
 * none about the GP for people of a Hillingdon practice.
 */
export const conditionFor = (
  { registration }: Eligibility,
  where: Whereabouts,
  ownPractice: boolean,
): string | null => {
  const inside = where.kind !== 'unknown' && where.inBorough === 'yes'
  switch (registration) {
    case 'anyone':
    case 'own-patients':
      return null
    case 'hillingdon-gp':
      return inside || ownPractice ? null : 'condition.gp'
    case 'hillingdon-resident':
      return inside ? null : 'condition.resident'
    default:
      return registration satisfies never
  }
}
