import type { Disposition } from '../../../knowledge/schema/disposition.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Rule } from '../../../knowledge/schema/rule.ts'
import { cardsOf } from '../card.ts'
import type { Card } from '../card.ts'
import type { Problem } from '../problem.ts'

/** Red-flag rules speak for danger only. */
const leastRedFlagRank = 4
const ambulanceRank = 7

/** Rows sorted by urgency, a last row for everybody, and nothing that could lower an ambulance. */
export function proveRows(knowledge: Knowledge): readonly Problem[] {
  const order = orderOf(knowledge.dispositions)
  return cardsOf(knowledge).flatMap((card) => [
    ...unsorted(card, order),
    ...unconditional(card),
    ...card.rules.flatMap((rule, index) => ofRow(card, rule, index, order)),
  ])
}

type Order = ReadonlyMap<string, { readonly place: number; readonly rank: number }>

function orderOf(dispositions: readonly Disposition[]): Order {
  const sorted = dispositions.toSorted((a, b) => b.rank - a.rank)
  return new Map(sorted.map(({ code, rank }, place) => [code, { place, rank }]))
}

function unsorted({ file, rules }: Card, order: Order): readonly Problem[] {
  return rules.flatMap((rule, index) => {
    const above = rules[index - 1]
    if (!above || order.get(above.then)!.place <= order.get(rule.then)!.place) return []
    const says = `"${rule.then}" stands below the less urgent "${above.then}"`
    return [{ file, row: index + 1, says, cure: `Move it above rule ${index}: the first row that holds decides` }]
  })
}

function unconditional({ file, kind, rules }: Card): readonly Problem[] {
  const last = kind === 'pathway' ? rules.length - 1 : -1
  return rules.flatMap((rule, index) => {
    const isOpen = rule.when === undefined
    if (isOpen === (index === last)) return []
    if (isOpen)
      return [
        {
          file,
          row: index + 1,
          says: 'it has no "when"',
          cure: 'Say when it holds, or make it the last row of a pathway',
        },
      ]
    return index === last
      ? [
          {
            file,
            row: index + 1,
            says: 'the last row has a "when"',
            cure: 'Add a last row without one, for everybody else',
          },
        ]
      : []
  })
}

function ofRow({ file, kind }: Card, rule: Rule, index: number, order: Order): readonly Problem[] {
  const { rank } = order.get(rule.then)!
  const problems: Problem[] = []
  if (rank >= ambulanceRank && rule.unless.length > 0)
    problems.push({ file, row: index + 1, says: `"unless" may not hold back "${rule.then}"`, cure: 'Remove "unless"' })
  if (kind === 'red-flags' && rank < leastRedFlagRank)
    problems.push({ file, row: index + 1, says: `"${rule.then}" is no red flag`, cure: 'Move the rule to a pathway' })
  return problems
}
