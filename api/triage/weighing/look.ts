import type { Triage } from '../compile.ts'
import type { Evidence } from '../evidence.ts'
import { scopeOf } from './scope.ts'
import type { Scope } from './scope.ts'
import { impliedSex, knownFrom } from './sight.ts'
import type { Known } from './sight.ts'
import { weigh } from './standing.ts'
import type { Weighed } from './standing.ts'
import { readingsOf, worldsOf } from './world.ts'
import type { Reading, World } from './world.ts'

/** One reading of the evidence, weighed: every row in play in every world the reading leaves possible. */
export type Look = {
  readonly evidence: Evidence
  readonly reading: Reading
  readonly scope: Scope
  readonly known: Known
  readonly worlds: readonly World[]
  readonly weighed: readonly Weighed[]
}

/** One look for each reading, in a fixed order; at least one. */
export function looksAt(triage: Triage, evidence: Evidence, mode: Known['mode']): readonly Look[] {
  const known = knownFrom(triage, evidence, mode)
  const scope = scopeOf(triage, evidence.presentations, known)
  return readingsOf(evidence, impliedSex(triage, known)).map((reading) => {
    const worlds = worldsOf(
      reading,
      scope.rows.map(({ row }) => row),
    )
    return { evidence, reading, scope, known, worlds, weighed: weigh(triage, scope, known, worlds) }
  })
}
