import { readFileSync, writeFileSync } from 'node:fs'
import { isEmergency } from './is-emergency.ts'
import { wasAlarm, type Fall, type Tally } from './tally.ts'

const file = 'test/metamorphic/known-falls.json'

/** Messages known to fall under one change, as "id 7→3". */
export type KnownFalls = {
  /** For a clinician: every acceptable answer is A&E or 999. */
  readonly emergencies: readonly string[]
  /** Answered with A&E or 999 though less would do. */
  readonly alarms: readonly string[]
}

const nobody: KnownFalls = { emergencies: [], alarms: [] }

const named = ({ told, before, after }: Fall): string => `${told.id} ${before}→${after}`

/** The falls from A&E or 999, named. */
export const namesOf = ({ falls }: Tally): KnownFalls => {
  const alarms = falls.filter(wasAlarm)
  const names = (some: readonly Fall[]) => some.map(named).toSorted()
  return {
    emergencies: names(alarms.filter(({ told }) => isEmergency(told))),
    alarms: names(alarms.filter(({ told }) => !isEmergency(told))),
  }
}

const known = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, KnownFalls>>

/** What is known to fall under a change, among the cases it was tried on. */
export const knownAmong = ({ change, tried }: Tally): KnownFalls => {
  const { emergencies, alarms } = known[change] ?? nobody
  const among = (names: readonly string[]) => names.filter((name) => tried.includes(name.split(' ')[0]!))
  return { emergencies: among(emergencies), alarms: among(alarms) }
}

export const writeKnown = (all: readonly Tally[]): void =>
  writeFileSync(
    file,
    `${JSON.stringify(Object.fromEntries(all.map((tally) => [tally.change, namesOf(tally)])), null, 2)}\n`,
  )
