import type { Hazard, HazardLog } from '../../../knowledge/schema/hazard.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { cardsOf } from '../card.ts'
import type { Card } from '../card.ts'
import { namedIn } from '../named-in.ts'

/** A card with the hazards that are about it. */
export type Traced = { readonly card: Card; readonly hazards: readonly Hazard[] }

type Cards = Pick<Knowledge, 'pathways' | 'redFlags'>

/** Every card with its hazards. A rule is traced by its card: whoever reads the rule finds the hazard beside it. */
export function traceOf(knowledge: Cards, { hazards }: HazardLog): readonly Traced[] {
  const about = new Map(hazards.map((hazard) => [hazard, cardsNamedBy(knowledge, hazard)]))
  return cardsOf(knowledge).map((card) => ({
    card,
    hazards: hazards.filter((hazard) => about.get(hazard)!.has(card.id)),
  }))
}

function cardsNamedBy(knowledge: Cards, hazard: Hazard): ReadonlySet<string> {
  const { redFlags, pathways: named, andThoseThatAnswerAlike } = hazard
  const flags = knowledge.redFlags.filter(({ id }) => redFlags.includes(id))
  const answers = new Set(flags.flatMap(answersOf))
  const alike = andThoseThatAnswerAlike
    ? knowledge.pathways.filter((pathway) => answersOf(pathway).some((answer) => answers.has(answer)))
    : []
  return new Set([...redFlags, ...(typeof named === 'string' ? [] : named), ...alike.map(({ id }) => id)])
}

/** Each finding that a card's rules name, with the answer it is named for. */
function answersOf({ rules }: Pick<Card, 'rules'>): readonly string[] {
  return rules.flatMap(({ then, when }) => namedIn(when).map((finding) => `${finding} → ${then}`))
}
