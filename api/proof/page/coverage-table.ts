import type { Coverage } from '../../../knowledge/schema/coverage.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Card } from '../card.ts'
import { assuranceOf, homesIn } from '../coverage/homes.ts'
import type { HomeRule } from '../coverage/homes.ts'
import type { Matrix } from '../coverage/matrix.ts'

/** Where each entry of the catalogue has its home, with source and assurance, as two Markdown tables. */
export function coverageTables(knowledge: Knowledge, coverage: Coverage, matrix: Matrix): readonly string[] {
  const { emergencies, presentations } = homesIn(knowledge, coverage)
  const sourceOf = new Map(knowledge.sources.map((source) => [source.id, source]))
  const cited = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => `${sourceOf.get(id)?.title ?? id}${sourceOf.get(id)?.seen ? '' : ' *'}`).join('; ')
  const assured = (cards: readonly Card[]) => stateOf(knowledge, cards)
  return [
    '| | Emergency | Rules | Asked · general · in words | Sources (* not seen) | Assured |',
    '|---|---|---|---|---|---|',
    ...emergencies.map(({ emergency: { id, title }, rules }) => {
      const cards = [...new Set(rules.map(({ card }) => card))]
      const sources = cited(rules.map(({ rule }) => rule.source))
      return `| ${id} | ${title} | ${rules.map(ruleLink).join('<br>')} | ${meetings(matrix, id)} | ${sources} | ${assured(cards)} |`
    }),
    '',
    '| | Presentation | Pathways | Sources (* not seen) | Assured |',
    '|---|---|---|---|---|',
    ...presentations.map(({ presentation: { id, title, doubt }, cards }) => {
      const named = `${title}${doubt ? `<br>Doubt: ${doubt}` : ''}`
      const sources = cited(cards.flatMap(({ rules }) => rules.map(({ source }) => source)))
      return `| ${id} | ${named} | ${cards.map(cardLink).join('<br>')} | ${sources} | ${assured(cards)} |`
    }),
  ]
}

const cardLink = ({ id }: Card) => `[${id}](#${id})`
const ruleLink = ({ id, card, rule }: HomeRule) => `[${id}](#${card.id}) → ${rule.then}`

/** In how many health pathways it is asked, stands in the general signs, or is left to words. */
function meetings(matrix: Matrix, id: string): string {
  const all = [...matrix.values()].map((row) => row.get(id))
  const count = (kind: string) => all.filter((meeting) => meeting === kind).length
  return `${count('asked')} · ${count('general')} · ${count('watched')}`
}

function stateOf(knowledge: Knowledge, cards: readonly Card[]): string {
  const dates = cards.map(({ id }) => assuranceOf(knowledge, id)?.assuredOn ?? null)
  return dates.some((date) => date === null) ? 'not yet' : (dates.toSorted()[0] ?? 'not yet')
}

/** For the heading of a pathway: which emergencies it asks about; every other one is watched in words. */
export function asksLine(matrix: Matrix, coverage: Coverage, pathway: string): readonly string[] {
  const row = matrix.get(pathway)
  if (!row) return []
  const of = (kind: string) => coverage.emergencies.filter(({ id }) => row.get(id) === kind)
  const asked = of('asked').map(({ id, title }) => `${id} ${title}`)
  const general = of('general').map(({ id }) => id)
  return [
    `<br>Emergencies asked here: ${asked.join(', ') || 'none'}. In the general signs: ${general.join(', ') || 'none'}. The rest: in words.`,
  ]
}
