import type { Lexis } from '../lexis.ts'
import type { Mention } from '../context/mention.ts'
import type { Hearing } from '../hear.ts'
import type { Context, HeardPresentation } from '../understanding.ts'
import type { Token } from '../words/token.ts'
import { stemOf } from '../words/vocabulary.ts'

/** The best named presentation scores the sum of these; one with half its evidence, half the share. */
const floorScore = 0.6
const share = 0.38
/** Named in a way that says it is not now: "when I had flu last year". */
const asideLess = 0.3
/** A presentation whose words are all part of another's: "cold" in "cold sore". */
const insideShare = 0.4
/** What the home of the unrecognised may score beside a presentation of its own. */
const mostForCatchAll = 0.7
/** A word no presentation's plain wording has, and a small word. */
const usualRarity = 1.5
const fillerRarity = 0.1

type Evidence = {
  readonly pathway: string
  readonly tokens: ReadonlySet<number>
  readonly aside: boolean
  readonly first: Mention
}

const rarityOf = ({ rarity, vocabulary }: Lexis, token: Token): number => {
  if (token.filler) return fillerRarity
  return (token.value === null ? rarity.get(stemOf(vocabulary, token.word)) : fillerRarity) ?? usualRarity
}

const gather = (mentions: readonly Mention[], contextOf: (mention: Mention) => Context): Evidence[] => {
  const byPathway = new Map<string, { tokens: Set<number>; aside: boolean; first: Mention }>()
  for (const mention of mentions) {
    const { target } = mention.phrase
    if (target.kind !== 'pathway') continue
    const context = contextOf(mention)
    if (context === 'negated' || context === 'figurative') continue
    const aside = context === 'past' || context === 'hypothetical' || context === 'quoted'
    const there = byPathway.get(target.id) ?? { tokens: new Set(), aside: true, first: mention }
    for (const { start, end } of mention.pieces) for (let at = start; at < end; at++) there.tokens.add(at)
    byPathway.set(target.id, { ...there, aside: there.aside && aside })
  }
  return [...byPathway].map(([pathway, evidence]) => ({ pathway, ...evidence }))
}

const isInside = (one: Evidence, all: readonly Evidence[]): boolean =>
  all.some((other) => other.tokens.size > one.tokens.size && one.tokens.isSubsetOf(other.tokens))

/** Presentations said in so many words, scored by how much of the message's telling words each accounts for. */
export const namedIn = (
  lexis: Lexis,
  message: string,
  { scene: { tokens }, mentions }: Hearing,
  contextOf: (mention: Mention) => Context,
): HeardPresentation[] => {
  const all = gather(mentions, contextOf)
  const weights = all.map((evidence) => {
    const weight = [...evidence.tokens].reduce((sum, at) => sum + rarityOf(lexis, tokens[at]!), 0)
    return isInside(evidence, all) ? weight * insideShare : weight
  })
  const most = Math.max(...weights.filter((_, at) => !lexis.catchAll.has(all[at]!.pathway)), 0)
  return all.map(({ pathway, aside, first }, at) => {
    const relative =
      floorScore + share * Math.min(1, weights[at]! / (most || weights[at]! || 1)) - (aside ? asideLess : 0)
    const score = lexis.catchAll.has(pathway) && most > 0 ? Math.min(mostForCatchAll, relative) : relative
    const words = message.slice(tokens[first.start]!.start, tokens[first.end - 1]!.end)
    return { pathway, score, by: 'phrase' as const, words }
  })
}
