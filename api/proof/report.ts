import { countMeetings } from './coverage/matrix.ts'
import type { Matrix } from './coverage/matrix.ts'
import type { Proof } from './prove.ts'
import { sentenceOf } from './problem.ts'
import type { HazardCounts } from './safety/prove-hazards.ts'
import type { LawCounts } from './tree/laws.ts'
import type { TextCounts } from './text/prove-text.ts'
import type { YearProof } from './year/prove-year.ts'

/** The proof as lines to read: counts, then every problem as a sentence. */
export function reportOf(proof: Proof): readonly string[] {
  const { trees, pairs, problems } = proof
  const forNone = trees.flatMap(({ screensForNone }) => screensForNone).sort((a, b) => a - b)
  const sum = (pick: (tree: (typeof trees)[number]) => number) => trees.reduce((total, tree) => total + pick(tree), 0)
  const most = trees.toSorted((a, b) => b.mostScreens - a.mostScreens)[0]
  return [
    'Complete and consistent, not clinically right: that is for the clinical safety officer.',
    `${trees.length} pathways walked: ${sum(({ raw }) => raw)} ways through the questions, ${sum(({ merged }) => merged)} once ticks are merged that no rule tells apart`,
    `Screens when all is answered "none", age and sex known: mean ${mean(forNone)}, median ${forNone[Math.floor(forNone.length / 2)] ?? 0}, most ${forNone.at(-1) ?? 0}`,
    `Screens on any way, age and sex given or not: most ${most?.mostScreens ?? 0}${most ? ` (${most.pathway})` : ''}; the bound decides for one complaint: ${boundsIn(proof)} times`,
    ...(pairs
      ? [
          `${pairs.pairs} pairs of complaints answered "none": the bound decides ${share(pairs.boundDecides, pairs.pairs)}, raised above both alone ${share(pairs.raised, pairs.pairs)}`,
        ]
      : []),
    ...(proof.laws ? [lawLine(proof.laws)] : []),
    ...(proof.text ? [textLine(proof.text)] : []),
    ...(proof.matrix ? [matrixLine(proof.matrix)] : []),
    ...(proof.hazards ? [hazardLine(proof.hazards)] : []),
    ...(proof.year ? yearLines(proof.year) : []),
    ...problems.map((problem) => `✗ ${sentenceOf(problem)}`),
    problems.length === 0 ? '✓ No problem found' : `${problems.length} problems`,
  ]
}

function lawLine({ signs, meetings }: LawCounts): string {
  return `${signs} signs, ${meetings} times denied, in doubt, told and not asked (pathway × age × sex × what else is known): none lowers an answer`
}

function textLine({ sentences, cards, meanAge, hardest }: TextCounts): string {
  const most = hardest ? `, hardest ${hardest.age.toFixed(1)} (${hardest.name})` : ''
  return `${sentences} sentences read; reading age of ${cards} cards: mean ${meanAge.toFixed(1)}${most}`
}

function matrixLine(matrix: Matrix): string {
  const { asked, general, watched, blank } = countMeetings(matrix)
  const of = asked + general + watched + blank
  return `${of} meetings of a health pathway with an emergency: asked ${asked}, in the general signs ${general}, watched in words ${watched}, blank ${blank}`
}

function hazardLine({ hazards, controls, cards }: HazardCounts): string {
  return `${hazards} hazards with ${controls} controls, each naming its tests; ${cards} cards traced to a hazard`
}

function yearLines({ first, slots, shares }: YearProof): readonly string[] {
  const share = (count: number) => `${((100 * count) / slots).toFixed(1)} %`
  return [
    `${slots} quarters of an hour from ${first}, nothing called open that may be shut; met by somebody of its own who is open · to be rung first · by a stand-in alone:`,
    ...shares.map(
      ({ code, slots: met }) => `  ${code}: ${share(met.open)} · ${share(met.ring)} · ${share(met.fallback)}`,
    ),
  ]
}

function mean(values: readonly number[]): string {
  return values.length === 0 ? '0' : (values.reduce((total, value) => total + value, 0) / values.length).toFixed(2)
}

function share(part: number, whole: number): string {
  return `${part} times (${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %)`
}

function boundsIn({ problems }: Proof): number {
  return problems.filter(({ says }) => says.startsWith('the bound of five decides')).length
}
