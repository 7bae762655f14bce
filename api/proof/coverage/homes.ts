import type { Assurance } from '../../../knowledge/schema/assurance.ts'
import type { Coverage, CoveredEmergency, CoveredPresentation } from '../../../knowledge/schema/coverage.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { cardsOf } from '../card.ts'
import type { Card } from '../card.ts'
import { namedIn } from '../named-in.ts'

/** A rule that speaks for an emergency: `stroke#1`. */
export type HomeRule = {
  readonly id: string
  readonly card: Card
  readonly rule: Card['rules'][number]
}

export type EmergencyHome = { readonly emergency: CoveredEmergency; readonly rules: readonly HomeRule[] }
export type PresentationHome = { readonly presentation: CoveredPresentation; readonly cards: readonly Card[] }

export type Homes = {
  readonly emergencies: readonly EmergencyHome[]
  readonly presentations: readonly PresentationHome[]
}

/** Every entry of the catalogue with the rules or pathways that are its home. */
export function homesIn(knowledge: Knowledge, coverage: Coverage): Homes {
  const cards = new Map(cardsOf(knowledge).map((card) => [card.id, card]))
  const cardsNamed = (ids: readonly string[]) => ids.flatMap((id) => cards.get(id) ?? [])
  return {
    emergencies: coverage.emergencies.map((emergency) => ({
      emergency,
      rules: cardsNamed(emergency.cards).flatMap((card) => rulesFor(card, emergency.signs)),
    })),
    presentations: coverage.presentations.map((presentation) => ({
      presentation,
      cards: cardsNamed(presentation.pathways),
    })),
  }
}

function rulesFor(card: Card, signs: readonly string[]): readonly HomeRule[] {
  return card.rules.flatMap((rule, index) =>
    namedIn(rule.when).some((id) => signs.includes(id)) ? [{ id: `${card.id}#${index + 1}`, card, rule }] : [],
  )
}

/** Who stands behind a card. */
export function assuranceOf(knowledge: Knowledge, id: string): Assurance | null {
  return [...knowledge.pathways, ...knowledge.redFlags].find((card) => card.id === id)?.assurance ?? null
}
