import type { Code, Disposition } from '../../../knowledge/schema/disposition.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import { compileDirectory } from '../../directory/compile.ts'
import type { Directory } from '../../directory/compile.ts'
import type { Problem } from '../problem.ts'
import { isWithin, suppliedOn } from './can-supply.ts'
import { claimsOf } from './claims.ts'
import type { Claims } from './claims.ts'
import { daysOfYear, slotMinutes, slotsADay } from './days.ts'
import type { YearDay } from './days.ts'
import { sweep } from './sweep.ts'
import type { Shares } from './sweep.ts'

export type YearProof = {
  readonly first: string
  readonly slots: number
  readonly shares: readonly Shares[]
  readonly problems: readonly Problem[]
}

/**
 * For every quarter of an hour of a year: no service is called open that its curated hours do not supply, and every
 * answer has somebody. Slots in which no supplier of an answer differs are signposted once.
 */
export function proveYear(knowledge: Knowledge, first: Temporal.PlainDate): YearProof {
  const directory = compileDirectory(knowledge)
  const year = daysOfYear(knowledge.calendar, first)
  const services = [...directory.services.values()].filter(({ showTo }) => showTo === 'public')
  const claims = new Map(services.map((service) => [service.id, claimsOf(directory, service, year)]))
  const swept = knowledge.dispositions.map((disposition) =>
    sweep(
      { directory, year, claims: involvedIn(directory, disposition).flatMap((id) => claims.get(id) ?? []) },
      disposition,
    ),
  )
  return {
    first: first.toString(),
    slots: year.length * slotsADay,
    shares: swept.map(({ shares }) => shares),
    problems: [
      ...services.flatMap((service) => falsePromises(service, claims.get(service.id)!, year, directory)),
      ...swept.flatMap(({ problems }) => problems),
    ],
  }
}

/** The first slot of the year in which the directory promises what the curated facts do not give. */
export function falsePromises(
  service: Service,
  { kinds, kindOf }: Claims,
  year: readonly YearDay[],
  { calendar }: Directory,
): readonly Problem[] {
  const promised = kinds.map((claims) => claims.flatMap((claim, slot) => (/^(open|always) /.test(claim) ? [slot] : [])))
  for (const [index, day] of year.entries()) {
    const spans = suppliedOn(service, calendar, day.supply)
    const slot = promised[kindOf[index]!]!.find((each) => !isWithin(spans, minutesAt(day, each)))
    if (slot === undefined) continue
    const says = `"${service.id}" is called open on ${day.at(slot).toPlainDateTime()}, outside its confirmed hours`
    return [{ file: 'services', row: null, says, cure: 'Tell the engineers: the directory reads its hours wrongly' }]
  }
  return []
}

/** On the wall clock, which skips an hour when the clocks go forward. */
function minutesAt({ today, at }: YearDay, slot: number): number {
  if (today.evenMinutes > 0) return slot * slotMinutes
  const { hour, minute } = at(slot)
  return hour * 60 + minute
}

/** Every service that may come into the signposts of an answer: its own, those of its chain, those always there. */
function involvedIn({ dispositions, services }: Directory, { code }: Disposition): readonly string[] {
  const codes = new Set<Code>([code, ...(dispositions.get(code)?.outOfHours ?? [])])
  const always = [...codes].flatMap((each) => dispositions.get(each)?.alwaysOffer ?? [])
  return [...services.values()]
    .filter(({ id, fulfils }) => always.includes(id) || fulfils.some((each) => codes.has(each)))
    .map(({ id }) => id)
}
