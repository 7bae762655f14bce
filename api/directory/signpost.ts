import type { Code } from '../../knowledge/schema/disposition.ts'
import { phonesOf, shownPosition } from './card/actions.ts'
import { becauseOf, whyNot, type Standing } from './card/because.ts'
import { suppliersOfCode, suppliersOfRoute } from './candidates.ts'
import { cardOf } from './card/card.ts'
import type { Directory } from './compile.ts'
import { isVisible } from './freshness.ts'
import { inOrder } from './rank.ts'
import { scaleOf, type Scale } from './scale.ts'
import type { Signpost, SignpostRequest, Signposting } from './signposting.ts'
import { weigh, type Weighed } from './weigh.ts'
import { hasWords } from './words.ts'

/** One to act on and a few others: more is a directory, not an answer. */
const mostSignposts = 4
/** When nothing is open: how many of those that open first are shown. */
const mostOpeningLater = 2
const mostLeftOut = 60

const isOfferable = ({ hindrance, readiness }: Weighed) =>
  hindrance === null && (readiness === 'ready' || readiness === 'ask')
const ids = (all: readonly Weighed[]) => new Set(all.map(({ service }) => service.id))

const isPractical = ({ directory }: Scale, code: Code) => directory.dispositions.get(code)?.practical === true

/** Who is there now, for each answer of the out-of-hours chain that has somebody: looked for only as far as it is read. */
function* outOfHours(scale: Scale, code: Code): Generator<Weighed[]> {
  for (const other of scale.directory.dispositions.get(code)?.outOfHours ?? []) {
    const always = scale.directory.dispositions.get(other)?.alwaysOffer ?? []
    const offerable = suppliersOfCode(scale, other).filter(isOfferable)
    if (offerable.length > 0) yield inOrder(scale, always, offerable)
  }
}

type Choice = { readonly weighed: Weighed; readonly standing: Standing }

/** Those that are there now, the ones that must always be there among them or after them. */
const offeredNow = (scale: Scale, supply: readonly Weighed[], always: readonly string[]): Choice[] => {
  const offerable = inOrder(scale, always, supply.filter(isOfferable))
  const known = ids(supply)
  const fallbacks = always.flatMap((id): Weighed[] => {
    const service = known.has(id) ? undefined : scale.directory.services.get(id)
    return service ? [weigh(scale, service, null)] : []
  })
  const main = offerable.slice(0, Math.max(1, mostSignposts - fallbacks.length))
  return [
    ...main.map((weighed, at): Choice => ({ weighed, standing: at === 0 ? 'first' : 'other' })),
    ...fallbacks.filter(isOfferable).map((weighed): Choice => ({ weighed, standing: 'fallback' })),
  ]
}

/** Nobody is there now: who is, by the chain, and then who opens first. A special practical route has no stand-ins. */
const offeredLater = (scale: Scale, supply: readonly Weighed[], always: readonly string[]): Choice[] => {
  const { code, route } = scale.request
  const [chain = []] = route !== null && isPractical(scale, code) ? [] : outOfHours(scale, code)
  const now = offeredNow(scale, chain, [...always, ...chain.map(({ service }) => service.id)])
  const taken = new Set(now.map(({ weighed }) => weighed.service.id))
  const rest = inOrder(
    scale,
    always,
    supply.filter(({ hindrance, service }) => hindrance === null && !taken.has(service.id)),
  )
  const known = rest.filter(({ opensMs }) => opensMs !== null)
  // A line whose hours nobody knows is worth trying when there is no 111 to turn to, but it "opens first" for nobody.
  const untold = known.length === 0 && isPractical(scale, code) ? rest : []
  return [
    ...now.slice(0, mostOpeningLater),
    ...known.slice(0, mostOpeningLater).map((weighed): Choice => ({ weighed, standing: 'opens-first' })),
    ...untold.slice(0, mostOpeningLater).map((weighed): Choice => ({ weighed, standing: 'other' })),
  ]
}

const canBeRungOrVisited = ({ service, doer, route }: Weighed, staff: boolean) =>
  phonesOf(doer, staff).length > 0 ||
  (service.text !== null && isVisible(service.text.provenance, staff)) ||
  (route.directions && shownPosition(service, staff) !== null)

/** Nobody knows its hours today: it may be worth ringing, and may not answer. */
const mayBeShut = ({ hours }: Weighed) => hours.kind === 'read' && hours.reading.kind === 'unknown'

/** A health answer never stands without somebody to ring or somewhere to go: failing all else, who is there at any hour. */
const withSomebody = (scale: Scale, choices: readonly Choice[]): readonly Choice[] => {
  const { code, staff } = scale.request
  if (
    isPractical(scale, code) ||
    choices.length === 0 ||
    choices.some(({ weighed }) => canBeRungOrVisited(weighed, staff) && !mayBeShut(weighed))
  )
    return choices
  const fallback = outOfHours(scale, code)
    .flatMap((chain) => chain)
    .find((weighed) => canBeRungOrVisited(weighed, staff) && !mayBeShut(weighed))
  return fallback ? [...choices.slice(0, mostSignposts - 1), { weighed: fallback, standing: 'fallback' }] : choices
}

const cardsOf = (scale: Scale, choices: readonly Choice[]): Signpost[] => {
  const nearest = choices.find(({ weighed }) => weighed.distanceKm !== null)?.weighed
  return choices.map(({ weighed, standing }) =>
    cardOf(scale, weighed, becauseOf(scale, weighed, standing, weighed === nearest)),
  )
}

const noneOpen = ({ request, directory, words }: Scale, supply: readonly Weighed[]): string[] => {
  if (supply.length === 0 || supply.some(isOfferable)) return []
  const notice = supply.every(({ hindrance }) => hindrance !== null) ? 'notice.none-confirmed' : 'notice.none-open'
  const own = `${notice}.${request.code}`
  return [words(hasWords(directory.wording['en'] ?? {}, own) ? own : notice)]
}

const noticesOf = (scale: Scale, supply: readonly Weighed[]): string[] => {
  const { request, words } = scale
  const { where } = request
  return [
    ...noneOpen(scale, supply),
    ...(where.kind === 'unknown' || where.inBorough === 'perhaps' ? [words('notice.unknown-place')] : []),
    ...(where.kind !== 'unknown' && where.inBorough === 'no' ? [words('notice.outside')] : []),
  ]
}

const byDistance = (a: Weighed, b: Weighed) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0)

/** Who supplies the route; where nobody can be offered on it, who supplies the answer itself, unless that is too wide. */
const supplyOf = (scale: Scale, { code, route }: SignpostRequest): Weighed[] => {
  const special = route === null ? [] : suppliersOfRoute(scale, route)
  if (special.some(({ hindrance }) => hindrance === null) || (route !== null && isPractical(scale, code)))
    return special
  const seen = ids(special)
  return [...special, ...suppliersOfCode(scale, code).filter(({ service }) => !seen.has(service.id))]
}

/**
 * Where to go for this answer, now and from here: the services that can take this person, best first, each with why,
 * and those that cannot, each with why not. Nothing is offered as open whose hours are unknown or unconfirmed.
 */
export const signpost = (directory: Directory, request: SignpostRequest): Signposting => {
  const scale = scaleOf(directory, request)
  const always = [
    ...(directory.dispositions.get(request.code)?.alwaysOffer ?? []),
    ...(directory.alwaysOnRoute.get(request.route ?? '') ?? []),
  ]
  const supply = supplyOf(scale, request)
  const openNow = supply.some(isOfferable)
  const choices = withSomebody(scale, openNow ? offeredNow(scale, supply, always) : offeredLater(scale, supply, always))
  const offered = ids(choices.map(({ weighed }) => weighed))
  const leftOut = supply.filter(({ service }) => !offered.has(service.id)).sort(byDistance)
  return {
    signposts: cardsOf(scale, choices),
    notOffered: leftOut
      .slice(0, mostLeftOut)
      .map((weighed) => ({ service: weighed.service.id, name: weighed.service.name, because: whyNot(scale, weighed) })),
    notOfferedMore: Math.max(0, leftOut.length - mostLeftOut),
    notices: noticesOf(scale, supply),
  }
}
