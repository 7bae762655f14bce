import type { Caution } from '../../../knowledge/schema/caution.ts'
import type { Lexis } from '../lexis.ts'
import type { Hearing } from '../hear.ts'
import type { HeardFinding } from '../understanding.ts'
import { stemOf } from '../words/vocabulary.ts'
import { asideIn } from './aside.ts'
import { isDescribed, type ToldLikeACase } from './described.ts'
import type { Stretch } from './features.ts'
import { chancesOf, compileRanking, weightOf, type Ranking } from './learnt.ts'
import { featuresAndPairsOf } from './pairs.ts'
import type { Read } from './presentations.ts'

/** What a message is compared with to hear that it sounds like an emergency, or like something for today. */
export type CompiledCaution = {
  readonly ranking: Ranking
  readonly bands: readonly Band[]
  readonly confirms: Pick<Band, 'places' | 'from' | 'inAnyPart'>
}

/** `places`: of the kinds that count together, among the kinds of the ranking. */
type Band = {
  readonly finding: string
  readonly places: readonly number[]
  readonly from: number
  /** Whether it is enough that one part of the message fits. */
  readonly inAnyPart: boolean
  readonly settledBy: ReadonlySet<string>
}

const compileLike = ({ bands, confirms, learnt }: Pick<Caution, 'bands' | 'confirms' | 'learnt'>): CompiledCaution => {
  const ranking = compileRanking(learnt)
  const placesOf = (kinds: readonly string[]) => kinds.flatMap((kind) => ranking.place.get(kind) ?? [])
  return {
    ranking,
    bands: bands.map(({ finding, like, from, inAnyPart, settledBy }) => ({
      finding,
      places: placesOf(like),
      from,
      inAnyPart,
      settledBy: new Set(settledBy),
    })),
    confirms: { places: placesOf(confirms.like), from: confirms.from, inAnyPart: false },
  }
}

/** What messages are compared with; `described`: those told like a case. */
export type Cautions = { readonly plain: CompiledCaution; readonly described: (CompiledCaution & ToldLikeACase) | null }

export const compileCaution = (caution: Caution): Cautions => {
  const { described } = caution
  return {
    plain: compileLike(caution),
    described: described && { ...compileLike(described), words: described.words, details: described.details },
  }
}

/** Whether a message is told like a case, and compared with such messages alone. */
export const isToldLikeACase = ({ caution }: Pick<Lexis, 'caution'>, hearing: Hearing): boolean =>
  caution?.described != null && isDescribed(caution.described, hearing)

/** What this message is compared with. */
const cautionFor = ({ caution }: Pick<Lexis, 'caution'>, hearing: Hearing): CompiledCaution | null =>
  isToldLikeACase({ caution }, hearing) ? caution!.described : (caution?.plain ?? null)

/** A word or two names something and tells nothing: that is asked about. */
const leastWords = 4

/** What is read by itself beside the whole, in words: a long preamble must not drown what it leads up to. */
const stretchWords = 40
/** The beginning and the end of a message that is longer by more than a few words: a second matter must not either. */
const edgeWords = 20
const fewWords = 2

const stretchesOf = (words: number, length: number): Stretch[] => {
  const stretches: Stretch[] = []
  for (let start = 0; words > length && start < words; start += length / 2)
    stretches.push({ start, end: start + length })
  return stretches
}

const edgesOf = (words: number): Stretch[] =>
  words <= edgeWords + fewWords
    ? []
    : [
        { start: 0, end: edgeWords },
        { start: words - edgeWords, end: words },
      ]

/** The words that speak most for a band: the strongest class or word, and how far it reaches. */
const tellingIn = (lexis: Lexis, { ranking }: CompiledCaution, band: Band, { scene, classes }: Hearing): Stretch => {
  const speaksFor = (feature: string) => Math.max(...band.places.map((place) => weightOf(ranking, feature, place)))
  let best = { start: 0, end: 1, weight: -Infinity }
  scene.tokens.forEach(({ word }, start) => {
    const spans = classes[start]!.map(({ symbol, end }) => ({ end, feature: lexis.classNames.get(symbol) ?? '' }))
    for (const { end, feature } of [...spans, { end: start + 1, feature: stemOf(lexis.vocabulary, word) }]) {
      const weight = speaksFor(feature)
      if (weight > best.weight) best = { start, end, weight }
    }
  })
  return best
}

/** What a message and its stretches are like: the chances of each kind. Null: nothing in it was ever learnt. */
export type Likenesses = {
  readonly whole: Float64Array | null
  /** Without what is said beside the matter: a joke must not drown it. */
  readonly matter: Float64Array | null
  readonly stretches: readonly (Float64Array | null)[]
  /** Every twenty words, for what may be told in any part. */
  readonly parts: readonly (Float64Array | null)[]
}

/** What a message is like, all it shows (`features`) and its parts; null where that was never learnt. */
export const likenessesOf = (
  { lexis, hearing, features }: Pick<Read, 'lexis' | 'hearing' | 'features'>,
  but: ReadonlySet<number>,
): Likenesses | null => {
  const caution = cautionFor(lexis, hearing)
  if (caution === null) return null
  const words = hearing.scene.tokens.length
  const chances = ({ start, end, without = but }: Stretch, alone?: ReadonlySet<string>) =>
    chancesOf(caution.ranking, featuresAndPairsOf(lexis, hearing, { start, end, without }, alone))
  const all = { start: 0, end: words }
  const [whole, aside] = [chances(all, but.size === 0 ? features : undefined), asideIn(hearing)]
  const matter = aside.size === 0 ? whole : chances({ ...all, without: aside.union(but) })
  // A case is one matter: what one of its parts names is most often denied, measured or long past.
  if (caution === lexis.caution?.described) return { whole, matter, stretches: [], parts: [] }
  const stretches = [...stretchesOf(words, stretchWords), ...edgesOf(words)]
  return {
    whole,
    matter,
    stretches: stretches.map((each) => chances(each)),
    parts: stretchesOf(words, edgeWords).map((each) => chances(each)),
  }
}

/** What a message is like read in either of two ways: the likelier counts. */
export const eitherWay = (one: Likenesses | null, other: Likenesses | null): Likenesses | null => {
  if (one === null || other === null) return one ?? other
  return {
    ...one,
    stretches: [...one.stretches, other.whole, other.matter, ...other.stretches],
    parts: [...one.parts, ...other.parts],
  }
}

/** How like messages of these kinds it is, in the likest stretch. */
const likenessTo = (
  { places, inAnyPart }: Pick<Band, 'places' | 'inAnyPart'>,
  { whole, matter, stretches, parts }: Likenesses,
): number => {
  const of = (chances: Float64Array | null) => places.reduce((sum, place) => sum + (chances?.[place] ?? 0), 0)
  return Math.max(of(whole), of(matter), ...stretches.map(of), ...(inAnyPart ? parts.map(of) : []))
}

/**
 * Whether the whole message bears out a sign put together from words far apart. That is all a likeness does for such a
 * sign: unconfirmed it is asked about, whatever was learnt or not.
 */
export const bearsOut = (lexis: Lexis, hearing: Hearing, like: Likenesses | null): boolean => {
  const caution = cautionFor(lexis, hearing)
  return caution !== null && like !== null && likenessTo(caution.confirms, like) >= caution.confirms.from
}

/**
 * The finding that a message is like our own messages about emergencies, or about something for today, or none. It
 * adds to what phrases hear and takes nothing away; what it means for the answer stands in the rules.
 */
export const cautionIn = (
  { lexis, message, hearing, like }: Pick<Read, 'lexis' | 'message' | 'hearing'> & { readonly like: Likenesses | null },
  heard: readonly HeardFinding[],
): readonly HeardFinding[] => {
  const caution = cautionFor(lexis, hearing)
  const { tokens } = hearing.scene
  if (caution === null || like === null || tokens.length < leastWords) return []
  const present = heard.filter(({ state }) => state === 'present')
  const fits = (each: Band) =>
    likenessTo(each, like) >= each.from && !present.some(({ finding }) => each.settledBy.has(finding))
  const band = caution.bands.find(fits)
  if (band === undefined) return []
  const telling = tellingIn(lexis, caution, band, hearing)
  const span = { start: tokens[telling.start]!.start, end: tokens[telling.end - 1]!.end }
  const words = message.slice(span.start, span.end)
  return [{ finding: band.finding, state: 'present', context: 'now', words, span }]
}
