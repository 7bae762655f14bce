import type { Coverage } from '../../../knowledge/schema/coverage.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { compileTriage } from '../../triage/compile.ts'
import { matrixOf } from '../coverage/matrix.ts'
import { careCardsOf } from '../draw/care-card.ts'
import type { CareCard } from '../draw/care-card.ts'
import { asksLine, coverageTables } from './coverage-table.ts'
import { markdownCard } from './markdown-card.ts'

const intro = `# Care cards

Written by \`npm run draw\` from the files of this folder and of \`red-flags/\`: change those, not this page. For review beside the sources, **not clinically approved**. On the site the same stands at \`/pathways\`.

How to read a card: answers from most to least urgent; the first line that holds decides. Each line says who, why, the rule's place, and its source. Every message is watched for all red flags, whatever the pathway.`

const coverageIntro = `## Where everything has its home

The catalogue of emergencies (E) and presentations (P) was compiled from public guidance; \`safety/coverage.yaml\` says which rules and pathways are their home. *Asked · general · in words*: in how many health pathways a sign of the emergency is asked, stands only in the general signs asked of every illness, or is not asked, because a red flag listens for it in every message. Nothing is left out: a blank fails \`npm run prove\`.`

/** The whole of `knowledge/pathways/README.md`. */
export function drawPage(knowledge: Knowledge, coverage: Coverage): string {
  const { pathways, redFlags } = careCardsOf(knowledge)
  const matrix = matrixOf(compileTriage(knowledge), coverage)
  const health = byTitle(pathways.filter(({ kind }) => kind === 'health'))
  const practical = byTitle(pathways.filter(({ kind }) => kind === 'practical'))
  const lines = [
    intro,
    '',
    '- [Where everything has its home](#where-everything-has-its-home)',
    `- Health: ${contents(health)}`,
    `- Practical: ${contents(practical)}`,
    `- Red flags: ${contents(byTitle(redFlags))}`,
    '',
    coverageIntro,
    '',
    ...coverageTables(knowledge, coverage, matrix),
    '',
    'Why a card may leave an emergency to the person’s own words:',
    '',
    ...coverage.themes.map(({ title, leftToWordsBecause }) => `- ${title}: ${leftToWordsBecause}.`),
    '',
    '## Health',
    '',
    ...health.flatMap((card) => markdownCard(card, '###', asksLine(matrix, coverage, card.id))),
    '## Practical needs',
    '',
    ...practical.flatMap((card) => markdownCard(card, '###')),
    '## Red flags',
    '',
    ...byTitle(redFlags).flatMap((card) => markdownCard(card, '###')),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function byTitle(cards: readonly CareCard[]): readonly CareCard[] {
  return cards.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
}

function contents(cards: readonly CareCard[]): string {
  return cards.map(({ id, title }) => `[${title}](#${id})`).join(' · ')
}
