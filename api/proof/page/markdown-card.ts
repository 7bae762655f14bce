import type { Assurance } from '../../../knowledge/schema/assurance.ts'
import type { CareAnswer, CareCard, CareLine } from '../draw/care-card.ts'
import { mermaidOf } from '../draw/mermaid.ts'

/** A care card as Markdown under a heading of the given level. `more`: lines to stand after the assurance. */
export function markdownCard(card: CareCard, level: string, more: readonly string[] = []): readonly string[] {
  return [
    `<a id="${card.id}"></a>`,
    '',
    `${level} ${card.title}`,
    '',
    assuranceLine(card.assurance),
    ...more,
    '',
    ...card.answers.flatMap((answer) => answerLines(answer, card.id)),
    ...card.notRelevant.map(({ label, because }) => `Not asked: “${label}”. ${because}`),
    ...(card.notRelevant.length > 0 ? [''] : []),
    '<details><summary>Drawing</summary>',
    '',
    '```mermaid',
    ...mermaidOf(card),
    '```',
    '',
    '</details>',
    '',
  ]
}

/** `Drafted 2026-11-21 · not assured by anybody yet · review by 2027-02-21`, then what is doubtful. */
function assuranceLine({ draftedOn, assuredOn, assuredBy, reviewBy, doubts }: Assurance): string {
  const assured = assuredOn ? `assured ${assuredOn} by ${assuredBy}` : '**not assured by anybody yet**'
  const doubtful = doubts.map((doubt) => `<br>Doubt: ${doubt}`).join('')
  return `\`${draftedOn}\` drafted · ${assured} · review by ${reviewBy}${doubtful}`
}

function answerLines({ headline, lines }: CareAnswer, id: string): readonly string[] {
  return [`**${headline}**`, '', ...lines.map((line) => `- ${lineText(line, id)}`), '']
}

function lineText(line: CareLine, id: string): string {
  const { who, unless, because, within, route, source, doubt, place } = line
  const how = [within && `within: ${within.replace('-', ' ')}`, route && `as: “${route}”`].filter(Boolean)
  const lifted = unless.length > 0 ? `, unless “${unless.join('” or “')}”` : ''
  const cited = source.seen ? source.title : `${source.title} (not seen in a source)`
  const asked = how.length > 0 ? ` · ${how.join(' · ')}` : ''
  return `${who}${lifted}${asked}<br>${because.replace(/\.$/, '')}. <sub>\`${id}#${place}\` · ${cited}${doubt ? ` · Doubt: ${doubt}` : ''}</sub>`
}
