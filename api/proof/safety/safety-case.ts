import type { Coverage } from '../../../knowledge/schema/coverage.ts'
import type { Hazard, HazardLog, Risk, RiskMatrix } from '../../../knowledge/schema/hazard.ts'
import { Likelihood, Severity } from '../../../knowledge/schema/hazard.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { levelOf } from './risk.ts'
import { traceOf } from './trace.ts'
import type { Traced } from './trace.ts'

const pack = `| page | holds |
|---|---|
| [hazards.yaml](hazards.yaml) | the hazard log, from which this report is written |
| [coverage.yaml](coverage.yaml) | where each emergency and presentation of the catalogue has its home |
| [intended-use.md](intended-use.md) | what it is for, for whom, and what it is not |
| [dtac.md](dtac.md) | answers in the order of the Digital Technology Assessment Criteria |
| [dpia.md](dpia.md) | data protection impact assessment |
| [accessibility-statement.md](accessibility-statement.md) | what was and was not checked |
| [transparency-record.md](transparency-record.md) | algorithmic transparency record |`

const evidence = `Figures that change with the content are not copied here. See them fresh with:

| command | says |
|---|---|
| \`npm run prove\` | paths, pairs of complaints, meetings of pathways with emergencies, hazards and controls, hours of a year; every problem |
| \`npm run eval\` | how our own invented messages are answered: emergencies heard, answers too low and too high |
| \`npm run diff -- REF\` | which answers changed since a version, and which became less urgent |
| \`npm test\` | all tests named below |

"Proven" means complete and consistent, not clinically right.`

/** The whole of `knowledge/safety/README.md`: from the log, the catalogue and the cards, with nothing from the clock. */
export function safetyCase(knowledge: Knowledge, log: HazardLog, coverage: Coverage): string {
  const { matrix, hazards, openPoints, assurance } = log
  const traced = traceOf(knowledge, log)
  const lines = [
    '# Clinical safety case: draft for review',
    '',
    `Written by \`npm run safety-case\` from \`hazards.yaml\`, \`coverage.yaml\` and the care cards: change those, not this page. Drafted ${assurance.draftedOn}, to be reviewed by ${assurance.reviewBy}. **No named clinical safety officer has reviewed it${assurance.assuredOn === null ? ' yet' : ` since ${assurance.assuredOn}`}; it is not a basis for live use.**`,
    '',
    pack,
    '',
    '## The case in short',
    '',
    'Published rules decide, in the open: care cards in order of urgency. Red flags are looked for before anything else; not sure and not asked are never no; nothing more that is told lowers an answer. The build walks every path and fails on a gap. What remains is whether the rules are right for people, which only clinicians and residents can say.',
    '',
    evidence,
    '',
    ...open(hazards, openPoints, assurance.doubts),
    '',
    ...matrixTable(matrix),
    '',
    ...summary(matrix, hazards),
    '',
    ...hazards.flatMap((hazard) => section(matrix, hazard)),
    ...traceTable(traced, coverage),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function open(hazards: readonly Hazard[], openPoints: readonly string[], doubts: readonly string[]): readonly string[] {
  return [
    '## Open points',
    '',
    'What the safety rules ask for and the product does not do yet:',
    '',
    ...openPoints.map((point) => `- ${point}.`),
    '',
    'What is missing before a hazard can be closed:',
    '',
    ...hazards.flatMap(({ id, gaps }) => gaps.map((gap) => `- ${id}: ${gap}.`)),
    '',
    'Doubts about this log:',
    '',
    ...doubts.map((doubt) => `- ${doubt}.`),
  ]
}

function matrixTable({ levels, meanings, highestResidual }: RiskMatrix): readonly string[] {
  return [
    '## How risk is judged',
    '',
    `| likelihood | ${Severity.options.join(' | ')} |`,
    `|---|${'---|'.repeat(Severity.options.length)}`,
    ...Likelihood.options.map((likelihood) => `| ${likelihood} | ${levels[likelihood].join(' | ')} |`),
    '',
    ...meanings.map((meaning, at) => `${at + 1}. ${meaning}`),
    '',
    `No risk may stay above level ${highestResidual} with its controls: \`npm run prove\` fails.`,
  ]
}

function summary(matrix: RiskMatrix, hazards: readonly Hazard[]): readonly string[] {
  return [
    '## Hazards',
    '',
    '| | Hazard | Before | With controls | Status | Owner |',
    '|---|---|---|---|---|---|',
    ...hazards.map(
      ({ id, title, initial, residual, status, owner }) =>
        `| [${id}](#${id.toLowerCase()}) | ${title} | ${levelOf(matrix, initial)} | ${levelOf(matrix, residual)} | ${status} | ${owner.replaceAll('-', ' ')} |`,
    ),
  ]
}

function section(matrix: RiskMatrix, hazard: Hazard): readonly string[] {
  const { id, title, cause, effect, controls, initial, residual } = hazard
  return [
    `### <a id="${id.toLowerCase()}"></a>${id} · ${title}`,
    '',
    `- Cause: ${cause}.`,
    `- Effect: ${effect}.`,
    `- Cards: ${cardsOf(hazard)}.`,
    `- Before: ${inWords(matrix, initial)}. With controls: ${inWords(matrix, residual)}.`,
    ...controls.map(
      (control) =>
        `- Control: ${control.does}. In ${control.in.map((path) => `\`${path}\``).join(', ')}. Tests: ${control.tests.map(testOf).join('; ')}.`,
    ),
    '',
  ]
}

function testOf({ file, named }: Hazard['controls'][number]['tests'][number]): string {
  return `\`${file}\`${named === undefined ? '' : ` (“${named}”)`}`
}

function inWords(matrix: RiskMatrix, risk: Risk): string {
  return `${risk.severity}, ${risk.likelihood.replace('-', ' ')} likelihood, level ${levelOf(matrix, risk)}`
}

function cardsOf({ redFlags, pathways, andThoseThatAnswerAlike }: Hazard): string {
  const named = typeof pathways === 'string' ? [`${pathways} pathways (for the reader; traces none)`] : pathways
  const alike = andThoseThatAnswerAlike ? ['every pathway that answers a sign of these red flags alike'] : []
  return [...redFlags, ...named, ...alike].join(', ') || 'none of its own'
}

function traceTable(traced: readonly Traced[], { emergencies }: Coverage): readonly string[] {
  const about = (id: string) => emergencies.filter(({ cards }) => cards.includes(id)).map((entry) => entry.id)
  return [
    '## From every card to its hazards',
    '',
    'A rule is traced by its card. “E” entries are those of the catalogue in `coverage.yaml` that are at home there.',
    '',
    '| Card | Hazards | Emergencies |',
    '|---|---|---|',
    ...traced.map(
      ({ card, hazards }) =>
        `| ${card.kind === 'pathway' ? 'pathway' : 'red flags'} ${card.id} | ${hazards.map(({ id }) => id).join(', ')} | ${about(card.id).join(', ')} |`,
    ),
  ]
}
