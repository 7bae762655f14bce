import type { Coverage } from '../../knowledge/schema/coverage.ts'
import type { HazardLog } from '../../knowledge/schema/hazard.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { compileTriage } from '../triage/compile.ts'
import type { Matrix } from './coverage/matrix.ts'
import { proveCoverage } from './coverage/prove-coverage.ts'
import type { Problem } from './problem.ts'
import { proveEndings } from './rules/endings.ts'
import { proveFindings } from './rules/findings.ts'
import { proveLimits } from './rules/limits.ts'
import { proveReachable } from './rules/reachable.ts'
import { proveRows } from './rules/rows.ts'
import { proveHazards } from './safety/prove-hazards.ts'
import type { HazardCounts } from './safety/prove-hazards.ts'
import type { TextOf } from './safety/read-hazards.ts'
import { proveText } from './text/prove-text.ts'
import type { TextCounts } from './text/prove-text.ts'
import { proveLaws } from './tree/laws.ts'
import type { LawCounts } from './tree/laws.ts'
import { provePairs } from './tree/pairs.ts'
import type { PairCounts } from './tree/pairs.ts'
import { proveTrees } from './tree/prove-tree.ts'
import type { TreeCounts } from './tree/prove-tree.ts'
import { proveYear } from './year/prove-year.ts'
import type { YearProof } from './year/prove-year.ts'

export type Proof = {
  readonly problems: readonly Problem[]
  readonly trees: readonly TreeCounts[]
  readonly pairs: PairCounts | null
  readonly laws: LawCounts | null
  readonly text: TextCounts | null
  /** Every health pathway × every emergency; null: no catalogue was given. */
  readonly matrix: Matrix | null
  /** The hazard log; null: none was given. */
  readonly hazards: HazardCounts | null
  /** Every quarter of an hour of a year; null: no year was asked for. */
  readonly year: YearProof | null
}

/** What costs more, or needs more than the care cards: the catalogue, the hazards, and the first day of the year to sweep. */
type More = {
  readonly coverage?: Coverage
  readonly safety?: { readonly log: HazardLog; readonly textOf: TextOf }
  readonly year?: Temporal.PlainDate
}

const notReached = { pairs: null, laws: null, text: null, matrix: null, hazards: null, year: null }

/**
 * Complete and consistent, not clinically right. Reads the cards first; only cards without a fault there are walked.
 */
export function prove(knowledge: Knowledge, { coverage, safety, year }: More = {}): Proof {
  const written = [...proveRows(knowledge), ...proveFindings(knowledge)]
  if (written.some(({ file }) => file !== 'findings')) return { problems: written, trees: [], ...notReached }
  const text = proveText(knowledge)
  const triage = compileTriage(knowledge)
  const trees = proveTrees(triage)
  const pairs = provePairs(triage)
  const laws = proveLaws(triage)
  const covered = coverage ? proveCoverage(knowledge, triage, coverage) : null
  const logged = safety ? proveHazards(knowledge, safety.log, safety.textOf) : null
  const swept = year ? proveYear(knowledge, year) : null
  return {
    problems: [
      ...written,
      ...text.problems,
      ...proveEndings(knowledge),
      ...proveReachable(triage),
      ...proveLimits(triage),
      ...trees.problems,
      ...pairs.problems,
      ...laws.problems,
      ...(covered?.problems ?? []),
      ...(logged?.problems ?? []),
      ...(swept?.problems ?? []),
    ],
    trees: trees.counts,
    pairs: pairs.counts,
    laws: laws.counts,
    text: text.counts,
    matrix: covered?.matrix ?? null,
    hazards: logged?.counts ?? null,
    year: swept,
  }
}
