import { views } from './views.ts'

/** A text that is known to ask a question of one kind, by its features in every view. */
export type Told = { readonly kind: string; readonly features: readonly ReadonlySet<string>[] }

/** What features are numbered by, one list a view, and how rare each is among the texts. */
type Numbers = { readonly numberOf: readonly ReadonlyMap<string, number>[]; readonly rarity: Float64Array }

/** How often each feature stands in the texts of each kind: multinomial naive Bayes, ready to be asked. */
export type Likelihood = Numbers & {
  readonly kinds: readonly string[]
  /** The kinds that feature `n` speaks for stand from `from[n]` up to, not including, `from[n + 1]`. */
  readonly from: Uint32Array
  readonly kindAt: Uint16Array
  readonly speaks: Float32Array
  /** What a kind of many texts must give back: the logarithm of all it holds. */
  readonly held: Float64Array
}

/** How much of every feature each kind has before anything is known of it. Chosen by leaving one author out. */
const beforehand = 0.05

/** The numbers of a text's features in every view. */
type Numbered = readonly (readonly number[])[]

/** Each view weighs the same however long the text: a story must not outweigh a question by its length. */
const weigh = (rarity: Float64Array, numbered: Numbered, count: (number: number, weight: number) => void): void => {
  for (const [view, numbers] of numbered.entries()) {
    const length = Math.sqrt(numbers.reduce((sum, number) => sum + rarity[number]! ** 2, 0))
    for (const number of numbers) count(number, (views[view]!.counts * rarity[number]!) / length)
  }
}

/** A text by its numbers: a fraction of what its features take as words. */
type Counted = { readonly kind: string; readonly numbered: Numbered }

/** Texts, or kinds, that are counted at a time. */
const atATime = 16

/** Numbers all features, and weighs how rare each is: the usual smoothed inverse document frequency. */
function* numberAll(texts: Iterable<Told>): Generator<void, Numbers & { readonly counted: readonly Counted[] }> {
  const numberOf = views.map(() => new Map<string, number>())
  const seen: number[] = []
  const numberIn = (view: number) => (name: string) => {
    const number = numberOf[view]!.get(name) ?? seen.length
    if (number === seen.length) numberOf[view]!.set(name, seen.push(0) - 1)
    seen[number]! += 1
    return number
  }
  const counted: Counted[] = []
  for (const { kind, features } of texts) {
    counted.push({ kind, numbered: features.map((names, view) => Array.from(names, numberIn(view))) })
    if (counted.length % atATime === 0) yield
  }
  const rarity = Float64Array.from(seen, (times) => Math.log((1 + counted.length) / (1 + times)) + 1)
  return { numberOf, counted, rarity }
}

/** Feature → how much of it a kind has. */
type Mass = ReadonlyMap<number, number>

const massOf = (rarity: Float64Array, texts: readonly Counted[]): Mass => {
  const mass = new Map<number, number>()
  for (const { numbered } of texts)
    weigh(rarity, numbered, (number, weight) => mass.set(number, (mass.get(number) ?? 0) + weight))
  return mass
}

/** The masses of all kinds, by feature: a question has few features, and every kind must answer it. */
const byFeature = (masses: readonly Mass[], features: number): Pick<Likelihood, 'from' | 'kindAt' | 'speaks'> => {
  const from = new Uint32Array(features + 1)
  for (const mass of masses) for (const number of mass.keys()) from[number + 1]! += 1
  for (let number = 0; number < features; number++) from[number + 1]! += from[number]!
  const next = from.slice()
  const [kindAt, speaks] = [new Uint16Array(from[features]!), new Float32Array(from[features]!)]
  masses.forEach((mass, kind) => {
    for (const [number, held] of mass) {
      const at = next[number]!++
      kindAt[at] = kind
      speaks[at] = Math.log(1 + held / beforehand)
    }
  })
  return { from, kindAt, speaks }
}

/** Counts, a few at a time, what the texts of each kind are made of. */
export function* countTexts(texts: Iterable<Told>): Generator<void, Likelihood> {
  const { numberOf, rarity, counted } = yield* numberAll(texts)
  const ofKinds = Map.groupBy(counted, ({ kind }) => kind)
  const masses: Mass[] = []
  for (const own of ofKinds.values()) {
    masses.push(massOf(rarity, own))
    if (masses.length % atATime === 0) yield
  }
  yield
  const held = masses.map((mass) => Math.log(mass.values().reduce((sum, one) => sum + one, beforehand * rarity.length)))
  yield
  const parts = byFeature(masses, rarity.length)
  return { kinds: [...ofKinds.keys()], numberOf, rarity, ...parts, held: Float64Array.from(held) }
}

/** How likely each kind is to be asked in these words: logarithms, comparable with each other only. */
export const likelihoods = (
  { numberOf, rarity, held, from, kindAt, speaks }: Likelihood,
  features: Told['features'],
): Float64Array => {
  const scores = new Float64Array(held.length)
  const known = features.map((names, view) => [...names].flatMap((name) => numberOf[view]!.get(name) ?? []))
  let whole = 0
  weigh(rarity, known, (number, weight) => {
    whole += weight
    for (let at = from[number]!; at < from[number + 1]!; at++) scores[kindAt[at]!]! += weight * speaks[at]!
  })
  return scores.map((score, kind) => score - whole * held[kind]!)
}

/** Does this word stand in anything that was counted? Telling words are the first view. */
export const stands = ({ numberOf: [telling] }: Likelihood, word: string): boolean => telling!.has(word)
