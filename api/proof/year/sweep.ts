import type { Code, Disposition } from '../../../knowledge/schema/disposition.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import type { Directory } from '../../directory/compile.ts'
import { signpost } from '../../directory/signpost.ts'
import type { Signpost } from '../../directory/signposting.ts'
import type { Problem } from '../problem.ts'
import { canSupply } from './can-supply.ts'
import { askFor } from './claims.ts'
import type { Claims } from './claims.ts'
import { slotsADay } from './days.ts'
import type { YearDay } from './days.ts'

/** By whom a slot is met: somebody of the answer's own who is open, who is to be rung first, or a stand-in alone. */
type Met = 'open' | 'ring' | 'fallback'

/** Of one answer, in how many slots of the year it is met by whom. */
export type Shares = { readonly code: Code; readonly slots: Readonly<Record<Met, number>> }

export type Swept = {
  readonly directory: Directory
  readonly year: readonly YearDay[]
  /** Of every service that may come into the signposts. */
  readonly claims: readonly Claims[]
}

type Outcome = { readonly met: Met; readonly problems: readonly Problem[] }

/** Signposts one answer through the year, once for every set of slots that no service involved tells apart. */
export function sweep(swept: Swept, disposition: Disposition) {
  const slots = { open: 0, ring: 0, fallback: 0 }
  const problems = new Map<string, Problem>()
  const days = new Map<string, readonly Outcome[]>()
  const outcomes = new Map<string, Outcome>()
  for (const [index, day] of swept.year.entries()) {
    const alike = swept.claims.map(({ kindOf }) => kindOf[index]).join()
    const ofDay = days.get(alike) ?? outcomesOn(swept, disposition, { day, index, outcomes })
    days.set(alike, ofDay)
    for (const { met, problems: found } of ofDay) {
      slots[met]++
      for (const problem of found) if (!problems.has(problem.cure)) problems.set(problem.cure, problem)
    }
  }
  return { shares: { code: disposition.code, slots } satisfies Shares, problems: [...problems.values()] }
}

type On = { readonly day: YearDay; readonly index: number; readonly outcomes: Map<string, Outcome> }

function outcomesOn({ directory, claims }: Swept, disposition: Disposition, { day, index, outcomes }: On) {
  const onDay = claims.map(({ kinds, kindOf }) => kinds[kindOf[index]!]!)
  return Array.from({ length: slotsADay }, (_, slot) => {
    const alike = onDay.map((claim) => claim[slot]).join()
    const outcome = outcomes.get(alike) ?? outcomeAt(directory, disposition, day.at(slot))
    outcomes.set(alike, outcome)
    return outcome
  })
}

function outcomeAt(directory: Directory, disposition: Disposition, at: Temporal.ZonedDateTime): Outcome {
  const { signposts } = signpost(directory, askFor(disposition.code, at))
  const own = signposts.filter(({ service }) => directory.services.get(service)?.fulfils.includes(disposition.code))
  const met = own.some(isOpen)
    ? 'open'
    : own.some(({ opening }) => opening.state === 'call-to-check')
      ? 'ring'
      : 'fallback'
  return {
    met,
    problems: [...falselyOpen(directory, signposts, at), ...withoutSomebody(directory, disposition, { signposts, at })],
  }
}

function isOpen({ opening }: Signpost): boolean {
  return opening.state === 'open' || opening.state === 'always'
}

function falselyOpen({ services, calendar }: Directory, signposts: readonly Signpost[], at: Temporal.ZonedDateTime) {
  return signposts
    .filter(isOpen)
    .filter(({ service }) => !canSupply(services.get(service)!, calendar, at))
    .map(({ service }): Problem => {
      const says = `"${service}" is offered as open on ${at.toPlainDateTime()}, outside its confirmed hours`
      return {
        file: 'services',
        row: null,
        says,
        cure: `Tell the engineers: the hours of "${service}" are read wrongly`,
      }
    })
}

type Now = { readonly signposts: readonly Signpost[]; readonly at: Temporal.ZonedDateTime }

/** Illness: a card has a number that is surely answered now. Practical needs: that, or an honest sentence. */
function withoutSomebody(directory: Directory, { code, fallback, practical }: Disposition, { signposts, at }: Now) {
  if (practical && fallback) return []
  const numbers = new Set(signposts.flatMap(({ actions }) => actions.map(({ href }) => href)))
  const answers = ({ phones }: Service) => phones.some(({ number }) => numbers.has(`tel:${number.replaceAll(' ', '')}`))
  const { services, calendar } = directory
  if ([...services.values()].some((service) => answers(service) && canSupply(service, calendar, at))) return []
  const says = `nobody who surely answers can be rung for "${code}" on ${at.toPlainDateTime()}`
  const cure = practical
    ? `Give "${code}" a "fallback": an honest sentence for when nobody is there`
    : `Name a line that answers day and night under "alwaysOffer" of "${code}", or lengthen "outOfHours"`
  return [{ file: 'dispositions.yaml', row: null, says, cure }]
}
