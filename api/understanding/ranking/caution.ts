import type { Caution } from '../../../knowledge/schema/caution.ts'
import type { Lexis } from '../lexis.ts'
import type { Hearing } from '../hear.ts'
import type { HeardFinding } from '../understanding.ts'
import { stemOf } from '../words/vocabulary.ts'
import { featuresOf, type Stretch } from './features.ts'
import { chancesOf, compileRanking, weightOf, type Ranking } from './learnt.ts'
import type { Read } from './presentations.ts'

/** What a message is compared with to hear that it sounds like an emergency, or like something for today. */
export type CompiledCaution = {
  readonly ranking: Ranking
  readonly bands: readonly Band[]
  readonly settledBy: ReadonlySet<string>
}

/** `places`: of the kinds that count together, among the kinds of the ranking. */
type Band = { readonly finding: string; readonly places: readonly number[]; readonly from: number }

export const compileCaution = ({ bands, learnt, settledBy }: Caution): CompiledCaution => {
  const ranking = compileRanking(learnt)
  const placesOf = (kinds: readonly string[]) => kinds.flatMap((kind) => ranking.place.get(kind) ?? [])
  return {
    ranking,
    bands: bands.map(({ finding, like, from }) => ({ finding, places: placesOf(like), from })),
    settledBy: new Set(settledBy),
  }
}

/** A word or two names something and tells nothing: that is asked about. */
const leastWords = 4

/** A long preamble must not drown what it leads up to: long messages are also read in stretches of this many words. */
const stretchWords = 40

const stretchesOf = (words: number): Stretch[] => {
  const whole = [{ start: 0, end: words }]
  for (let start = 0; words > stretchWords && start < words; start += stretchWords / 2)
    whole.push({ start, end: start + stretchWords })
  return whole
}

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

/** How like messages of the band's kinds the likest stretch is. */
const likenessTo = ({ places }: Band, stretches: readonly (Float64Array | null)[]): number =>
  Math.max(...stretches.map((chances) => places.reduce((sum, place) => sum + (chances?.[place] ?? 0), 0)))

/**
 * The finding that a message is like our own messages about emergencies, or about something for today, or none. It
 * adds to what phrases hear and takes nothing away; what it means for the answer stands in the rules.
 */
export const cautionIn = (
  { lexis, message, hearing }: Pick<Read, 'lexis' | 'message' | 'hearing'>,
  heard: readonly HeardFinding[],
): readonly HeardFinding[] => {
  const { caution } = lexis
  const { tokens } = hearing.scene
  if (caution === null || tokens.length < leastWords) return []
  if (heard.some(({ finding, state }) => state === 'present' && caution.settledBy.has(finding))) return []
  const stretches = stretchesOf(tokens.length).map((stretch) =>
    chancesOf(caution.ranking, featuresOf(lexis, hearing, stretch)),
  )
  const band = caution.bands.find((each) => likenessTo(each, stretches) >= each.from)
  if (band === undefined) return []
  const telling = tellingIn(lexis, caution, band, hearing)
  const span = { start: tokens[telling.start]!.start, end: tokens[telling.end - 1]!.end }
  const words = message.slice(span.start, span.end)
  return [{ finding: band.finding, state: 'present', context: 'now', words, span }]
}
