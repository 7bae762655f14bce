import type { Sex } from '../../../knowledge/schema/age.ts'
import type { Finding } from '../../../knowledge/schema/finding.ts'
import { emergencyRank } from '../bounds.ts'
import { canonical } from '../compile.ts'
import type { Triage } from '../compile.ts'
import type { Evidence, FindingState } from '../evidence.ts'
import type { Row } from '../rules/row.ts'
import type { Sight, Truth } from './truth.ts'
import { canApply } from './world.ts'
import type { World } from './world.ts'

/**
 * What is known of the person, groups in place of members.
 * `asking`: a doubt that was never put as a question is still open. `forced`: nothing more will be asked.
 */
export type Known = {
  readonly states: ReadonlyMap<string, FindingState>
  readonly asked: ReadonlySet<string>
  /** Present or in doubt from the person's own words. */
  readonly heard: ReadonlySet<string>
  /** Answered "none" by somebody who cannot see it, or whose head is not clear: in doubt, though nobody said so. */
  readonly doubtful: ReadonlySet<string>
  readonly mode: 'asking' | 'forced'
  /** False once the age was asked and not given. */
  readonly ageTold: boolean
}

const weight = { absent: 0, unsure: 1, present: 2 } as const

/** A member that is present or unsure counts for its group; a member denied says nothing of the others. */
export function knownFrom(triage: Triage, evidence: Evidence, mode: Known['mode']): Known {
  const asked = new Set(evidence.asked.map((finding) => canonical(triage, finding)))
  const states = new Map<string, FindingState>()
  for (const [id, state] of Object.entries(evidence.findings)) {
    const name = canonical(triage, id)
    if (name !== id && state === 'absent') continue
    const before = states.get(name)
    if (before === undefined || weight[state] > weight[before]) states.set(name, state)
  }
  const doubtful = doubtfulIn(triage, evidence, states, asked)
  for (const id of doubtful) states.set(id, 'unsure')
  const told = new Set(evidence.heard?.map((finding) => canonical(triage, finding)))
  const heard = [...states].filter(([id, state]) => state !== 'absent' && (told.has(id) || !asked.has(id)))
  return {
    states,
    asked,
    heard: new Set(heard.map(([id]) => id)),
    doubtful,
    mode,
    ageTold: evidence.ages.length > 0 || !evidence.declined.includes('age'),
  }
}

function doubtfulIn(
  triage: Triage,
  evidence: Evidence,
  states: Known['states'],
  asked: Known['asked'],
): ReadonlySet<string> {
  const clouded = [...states].some(([id, state]) => state === 'present' && triage.findings.get(id)?.clouds)
  const denied = [...states].filter(([id, state]) => state === 'absent' && asked.has(id)).map(([id]) => id)
  return new Set(
    denied.filter((id) => {
      const finding = triage.findings.get(id)
      return (clouded && finding?.needsClearHead) || (evidence.outOfSight && finding?.unseenFromAfar)
    }),
  )
}

/** Pregnancy says as much about sex as the word "woman" does. Null when nothing, or both, are implied. */
export function impliedSex(triage: Triage, known: Known): Sex | null {
  const sexes = new Set<Sex>()
  for (const [id, state] of known.states) {
    const sex = state === 'present' ? triage.findings.get(id)?.appliesTo?.sex : undefined
    if (sex) sexes.add(sex)
  }
  return sexes.size === 1 ? [...sexes][0]! : null
}

/** How a finding of a row looks in one world; `doubtIs` is the value given to an emergency sign the person is not sure of. */
export function sightFor(row: Row, world: World, known: Known, lens: Lens): Sight {
  return {
    world,
    ageTold: known.ageTold,
    of: (finding, raises) => {
      const state = known.states.get(finding.id)
      if (state === 'present') return 'true'
      if (state === 'absent') return 'false'
      if (state === 'unsure') {
        if (known.mode === 'asking' && !known.asked.has(finding.id)) return 'open'
        if (!raises) return 'false'
        return isFloored(finding, row, known) ? lens.doubtIs : 'true'
      }
      return lens.setAside.has(finding.id) || !canApply(finding.appliesTo, world) ? 'false' : 'open'
    },
  }
}

/** `setAside`: findings removed from this row because they are not relevant to any complaint in play. */
export type Lens = { readonly doubtIs: Truth; readonly setAside: ReadonlySet<string> }

/**
 * In an emergency row, not being sure of this sign gives a floor in place of the row's own answer. Where the finding
 * says that doubt means yes it is the row's own; but a doubt that only distance or drink raises never calls an ambulance.
 */
export function isFloored(finding: Finding, row: Row, known: Known): boolean {
  if (row.rank < emergencyRank || finding.kind !== 'sign') return false
  return finding.unsureMeans !== 'present' || known.doubtful.has(finding.id)
}

/** A mitigating finding counts only when answered yes to a direct question. */
export function unlessTruth(row: Row, world: World, known: Known): Truth {
  let result: Truth = 'false'
  for (const finding of row.unless) {
    const asked = known.asked.has(finding.id)
    if (asked && known.states.get(finding.id) === 'present') return 'true'
    if (known.mode === 'asking' && !asked && canApply(finding.appliesTo, world)) result = 'open'
  }
  return result
}
