import type { Sex } from '../../../knowledge/schema/age.ts'
import type { AgeReading, Evidence, Fact } from '../evidence.ts'
import type { Row } from '../rules/row.ts'

/** One way the facts can be. `age` in years is the lower end of a band within which no rule in play tells ages apart. */
export type World = { readonly age: number; readonly sex: Sex }

/** One reading of who the person is. Null: not known. */
export type Reading = { readonly age: AgeReading | null; readonly sex: Sex | null }

/** Every reading of the person, in a fixed order. More than one: words and form, or two people, disagree. */
export function readingsOf(evidence: Pick<Evidence, 'ages' | 'sexes'>, impliedSex: Sex | null): readonly Reading[] {
  const ages = distinct(evidence.ages).sort((a, b) => a.min - b.min || a.max - b.max)
  const sexes = evidence.sexes.length > 0 ? [...new Set(evidence.sexes)].sort() : [impliedSex]
  return (ages.length > 0 ? ages : [null]).flatMap((age) => sexes.map((sex) => ({ age, sex })))
}

function distinct(ages: readonly AgeReading[]): AgeReading[] {
  return [...new Map(ages.map((age) => [`${age.min}-${age.max}`, age])).values()]
}

/** The worlds a reading leaves possible, in bands cut where the rows tell people apart. Never empty. */
export function worldsOf(reading: Reading, rows: readonly Row[]): readonly World[] {
  const cuts = new Set<number>()
  let tellsSexes = false
  for (const row of rows) {
    for (const cut of row.ageCuts) cuts.add(cut)
    tellsSexes ||= row.tellsSexes
  }
  const { min, max } = reading.age ?? { min: 0, max: Infinity }
  const ages = [min, ...[...cuts].filter((cut) => cut > min && cut <= max).sort((a, b) => a - b)]
  const sexes: readonly Sex[] = reading.sex ? [reading.sex] : tellsSexes ? ['female', 'male'] : ['female']
  return ages.flatMap((age) => sexes.map((sex) => ({ age, sex })))
}

/** Does `value` differ between two worlds that differ in this fact alone? */
export function variesBy(fact: Fact, worlds: readonly World[], value: (index: number) => string): boolean {
  const first = new Map<string | number, string>()
  return worlds.some((world, index) => {
    const others = fact === 'age' ? world.sex : world.age
    const before = first.get(others)
    if (before === undefined) first.set(others, value(index))
    return before !== undefined && before !== value(index)
  })
}

/** Can this be true of somebody like that? */
export function canApply(
  to: { sex?: Sex; age?: { from?: number; under?: number } } | undefined,
  world: World,
): boolean {
  if (!to) return true
  if (to.sex && to.sex !== world.sex) return false
  return world.age >= (to.age?.from ?? -Infinity) && world.age < (to.age?.under ?? Infinity)
}

/** Facts this reading leaves open: not given, or only a range. */
export function unknownFacts({ age, sex }: Reading): readonly Fact[] {
  const facts: Fact[] = age !== null && age.min === age.max ? [] : ['age']
  return sex === null ? [...facts, 'sex'] : facts
}
