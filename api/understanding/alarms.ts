import type { Finding } from '../../knowledge/schema/finding.ts'
import type { RedFlags } from '../../knowledge/schema/red-flags.ts'

const ids = /[a-z0-9-]+/g

/** The signs that a red flag watches for, whatever else it asks of them. */
export const alarmsIn = (redFlags: readonly RedFlags[], findings: readonly Finding[]): ReadonlySet<string> => {
  const named = new Set(redFlags.flatMap(({ rules }) => rules.flatMap(({ when }) => JSON.stringify(when).match(ids))))
  return new Set(findings.filter(({ id, kind }) => kind === 'sign' && named.has(id)).map(({ id }) => id))
}

/** Finding → the one it is part of. */
export const groupsIn = (findings: readonly Finding[]): ReadonlyMap<string, string> =>
  new Map(findings.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))

/** Those signs, and the ones they stand for: "face dropped" is part of "face, arm or speech". */
export const alarmPartsIn = (alarms: ReadonlySet<string>, findings: readonly Finding[]): ReadonlySet<string> =>
  alarms.union(new Set(findings.flatMap(({ id, members }) => (alarms.has(id) ? members : []))))
