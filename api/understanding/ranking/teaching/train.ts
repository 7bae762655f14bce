import type { Learnt } from '../../../../knowledge/schema/learnt.ts'

/** One invented message: what it shows and the presentation it belongs to. */
export type Lesson = { readonly pathway: string; readonly features: ReadonlySet<string> }

/** How lessons are gone through. */
export type Course = {
  readonly rounds: number
  readonly firstStep: number
  /** How much weights shrink at each step: words seen once must not be learnt by heart. */
  readonly shrink: number
  /** A word counts by how rare it is among the lessons: the logarithm of that over this. Null: all words alike. */
  readonly usualRarity: number | null
  /** Words in fewer lessons are not learnt. */
  readonly leastSeen: number
  /** Weights kept for each kind: the rest change nothing that could be measured, and nobody would read them. */
  readonly kept: number
}

/** Chosen by five-fold cross-validation on our own utterances: more rounds or steps learn them by heart. */
const forPresentations: Course = {
  rounds: 15,
  firstStep: 1,
  shrink: 1e-3,
  usualRarity: 4,
  leastSeen: 1,
  kept: 200,
}
const hundredths = 100

/** A fixed sequence of numbers below 1, so that training twice gives the same file. */
const sequence = (): (() => number) => {
  let state = 42
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff
}

const shuffled = (count: number, next: () => number): number[] => {
  const order = Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** `weights` are learnt per feature and kind, and count times the feature's `rarity`. */
type Model = {
  readonly weights: Float64Array
  readonly bias: Float64Array
  readonly kinds: number
  readonly rarity: Float64Array
  readonly shrink: number
}
type Example = { readonly features: readonly number[]; readonly label: number }

/** Chances of each presentation, written into `chances`. */
const guess = ({ weights, bias, kinds, rarity }: Model, features: readonly number[], chances: Float64Array): void => {
  const share = 1 / Math.sqrt(Math.max(1, features.length))
  chances.set(bias)
  for (const feature of features) {
    const counts = rarity[feature]! * share
    for (let kind = 0; kind < kinds; kind++) chances[kind]! += weights[feature * kinds + kind]! * counts
  }
  const most = Math.max(...chances)
  let sum = 0
  for (let kind = 0; kind < kinds; kind++) sum += chances[kind] = Math.exp(chances[kind]! - most)
  for (let kind = 0; kind < kinds; kind++) chances[kind]! /= sum
}

const biasShare = 0.1
const leastError = 1e-4

const learn = (model: Model, { features, label }: Example, step: number, chances: Float64Array): void => {
  const { weights, bias, kinds, rarity, shrink } = model
  guess(model, features, chances)
  const share = step / Math.sqrt(Math.max(1, features.length))
  for (let kind = 0; kind < kinds; kind++) {
    const error = chances[kind]! - (kind === label ? 1 : 0)
    if (Math.abs(error) < leastError) continue
    bias[kind]! -= error * step * biasShare
    for (const feature of features) {
      const at = feature * kinds + kind
      weights[at]! -= error * share * rarity[feature]! + shrink * step * weights[at]!
    }
  }
}

const countSeen = (lessons: readonly Lesson[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>()
  for (const { features } of lessons) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return seen
}

const rarityOf = (of: number, seen: number, { usualRarity }: Course): number =>
  usualRarity === null ? 1 : Math.log(of / seen) / usualRarity

const round = (weight: number): number => Math.round(weight * hundredths) / hundredths

const toLearnt = (
  { weights, bias, kinds, rarity }: Model,
  names: readonly string[],
  pathways: readonly string[],
  keep: number,
): Learnt => {
  const kept: Record<string, [number, number][]> = {}
  for (let kind = 0; kind < kinds; kind++) {
    const strongest = names
      .map((name, at) => ({ name, weight: round(weights[at * kinds + kind]! * rarity[at]!) }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
    for (const { name, weight } of strongest.slice(0, keep)) if (weight !== 0) (kept[name] ??= []).push([kind, weight])
  }
  const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { pathways: [...pathways], bias: [...bias].map(round), weights: sorted }
}

/**
 * What was learnt wavers with the order of the lessons: over the second half of the rounds, the weights as they stand
 * so many times a round are averaged.
 */
const looksARound = 25

type Weights = Pick<Model, 'weights' | 'bias'>

const addShare = (from: Weights, to: Weights, share: number): void => {
  for (const part of ['weights', 'bias'] as const)
    from[part].forEach((weight, at) => {
      to[part][at]! += weight * share
    })
}

/** Multinomial logistic regression by stochastic gradient descent: the same lessons always give the same weights. */
export const train = (lessons: readonly Lesson[], course = forPresentations): Learnt => {
  const pathways = [...new Set(lessons.map(({ pathway }) => pathway))].sort()
  const seen = countSeen(lessons)
  const names = [...seen.keys()].filter((name) => name !== '' && seen.get(name)! >= course.leastSeen).sort()
  const index = new Map(names.map((name, at) => [name, at]))
  const kinds = pathways.length
  const model: Model = {
    weights: new Float64Array(names.length * kinds),
    bias: new Float64Array(kinds),
    kinds,
    rarity: Float64Array.from(names, (name) => rarityOf(lessons.length, seen.get(name)!, course)),
    shrink: course.shrink,
  }
  const examples = lessons.map(({ pathway, features }) => ({
    features: [...features].flatMap((feature) => index.get(feature) ?? []),
    label: pathways.indexOf(pathway),
  }))
  const chances = new Float64Array(kinds)
  const next = sequence()
  const learnt = { ...model, weights: new Float64Array(model.weights.length), bias: new Float64Array(kinds) }
  const settled = Math.floor(course.rounds / 2)
  const between = Math.max(1, Math.floor(examples.length / looksARound))
  const looks = (course.rounds - settled) * Math.floor(examples.length / between)
  for (let at = 0; at < course.rounds; at++) {
    const step = course.firstStep / (1 + at / 2)
    shuffled(examples.length, next).forEach((example, done) => {
      learn(model, examples[example]!, step, chances)
      if (at >= settled && (done + 1) % between === 0) addShare(model, learnt, 1 / looks)
    })
  }
  return toLearnt(learnt, names, pathways, course.kept)
}
