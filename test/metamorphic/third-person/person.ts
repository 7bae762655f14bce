import type { Case } from '../../../api/cli/eval/case.ts'

/** Somebody to tell about instead of oneself. */
export type Person = { readonly named: string; readonly he: string; readonly him: string; readonly his: string }

const adultFrom = 18
const olderFrom = 60

const namedFor = (age: number, isFemale: boolean): string => {
  if (age < adultFrom) return isFemale ? 'my daughter' : 'my son'
  if (age >= olderFrom) return isFemale ? 'my mum' : 'my dad'
  return isFemale ? 'my wife' : 'my husband'
}

/** A relative of the age and sex of the person the case is about; null where either is not told. */
export const personFor = ({ age, sex }: Case): Person | null => {
  if (age == null || sex == null) return null
  const isFemale = sex === 'female'
  const pronouns = isFemale ? { he: 'she', him: 'her', his: 'her' } : { he: 'he', him: 'him', his: 'his' }
  return { named: namedFor(age, isFemale), ...pronouns }
}
