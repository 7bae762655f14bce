import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Complaint, Triage } from '../../triage/compile.ts'
import { forcedAnswer } from '../../triage/forced-answer.ts'
import type { Row } from '../../triage/rules/row.ts'
import type { Term } from '../../triage/rules/term.ts'
import { findingsIn } from '../../triage/rules/term.ts'
import { worldsOf } from '../../triage/weighing/world.ts'
import type { World } from '../../triage/weighing/world.ts'
import type { Problem } from '../problem.ts'
import { evidenceFor } from '../tree/evidence.ts'

/** For the same symptoms, having what a row excludes is never less urgent than not having it. */
export function proveLimits(triage: Triage): readonly Problem[] {
  return [...triage.complaints.values()].flatMap((complaint) => {
    const worlds = worldsOf({ age: null, sex: null }, complaint.rows)
    const signs = [...new Set(complaint.rows.flatMap(({ findings }) => findings))].filter(({ kind }) => kind === 'sign')
    return complaint.rows.flatMap((row) =>
      excludedBy(row.when).flatMap((limit) => {
        const lowered = [null, ...signs].find((sign) =>
          worlds.some((world) => lowers(triage, complaint, limit, { sign, world })),
        )
        return lowered === undefined ? [] : [problemOf(row, limit, lowered)]
      }),
    )
  })
}

/** Everything that stands under `none`. */
export function excludedBy(term: Term): readonly Finding[] {
  if (term.kind === 'none') return term.of.flatMap(findingsIn)
  return term.kind === 'any' || term.kind === 'all' ? term.of.flatMap(excludedBy) : []
}

type With = { readonly sign: Finding | null; readonly world: World }

function lowers(triage: Triage, complaint: Complaint, limit: Finding, { sign, world }: With): boolean {
  const asked = [...triage.findings.keys()]
  const absent = Object.fromEntries(asked.map((id) => [id, 'absent' as const]))
  const told = sign ? { ...absent, [sign.id]: 'present' as const } : absent
  const rank = (state: 'present' | 'absent') => {
    const findings = { ...told, [limit.id]: state }
    const verdict = forcedAnswer(triage, {
      ...evidenceFor(world),
      presentations: [complaint.id],
      findings,
      asked,
      heard: [],
    })
    return verdict ? triage.urgency.rankOf(verdict.code) : 0
  }
  return rank('present') < rank('absent')
}

function problemOf(row: Row, limit: Finding, sign: Finding | null): Problem {
  const says = `who has "${limit.id}"${sign ? `, with "${sign.id}",` : ''} is answered less urgently than who has not`
  const cure = 'Write a row above for them, or make it a mitigating finding and name it under "unless"'
  return { file: `pathways/${row.file}.yaml`, row: row.index, says, cure }
}
