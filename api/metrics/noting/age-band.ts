import { ageBands } from '../lists.ts'

type Reading = { readonly min: number; readonly max: number }

const bandOf = (years: number): string => ageBands.findLast(({ from }) => years >= from)?.id ?? 'not-known'

/** The band of the ages told, in years; not known when there is none, or when they lie in several bands. */
export const ageBand = (ages: readonly Reading[]): string => {
  const bands = new Set(ages.flatMap(({ min, max }) => [bandOf(min), bandOf(max)]))
  const [only = 'not-known', ...others] = bands
  return others.length > 0 ? 'not-known' : only
}
