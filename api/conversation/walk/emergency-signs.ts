import type { Condition, Term } from '../../../knowledge/schema/condition.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../../knowledge/schema/pathway.ts'
import type { RedFlags } from '../../../knowledge/schema/red-flags.ts'

/** Every finding a condition names. */
export const findingsIn = (term: Term): string[] => {
  if (typeof term === 'string') return [term]
  if ('age' in term || 'sex' in term) return []
  const { any = [], all = [], none = [], atLeast } = term as Condition
  return [...[...any, ...all, ...none].flatMap(findingsIn), ...(atLeast?.of ?? [])]
}

/** Signs of a file's most pressing rows, in the order of its rows. */
export type EmergencySigns = {
  /** Every sign that some emergency row needs, its members too. */
  readonly all: ReadonlySet<string>
  /** By file of pathways and red flags. */
  readonly byFile: ReadonlyMap<string, readonly string[]>
}

export const emergencySignsOf = ({ findings, dispositions, pathways, redFlags }: Knowledge): EmergencySigns => {
  const pressing = new Set(
    dispositions.filter(({ acuity }) => acuity === 'emergency' || acuity === 'urgent-now').map(({ code }) => code),
  )
  const signs = new Map(findings.filter(({ kind }) => kind === 'sign').map((finding) => [finding.id, finding]))
  const inFile = ({ rules }: Pathway | RedFlags) =>
    rules
      .filter((rule) => pressing.has(rule.then) && rule.when)
      .flatMap((rule) => findingsIn(rule.when!))
      .filter((id) => signs.has(id))
  const byFile = new Map([...redFlags, ...pathways].map((file) => [file.id, [...new Set(inFile(file))]]))
  const named = [...byFile.values()].flat()
  return { all: new Set(named.flatMap((id) => [id, ...(signs.get(id)?.members ?? [])])), byFile }
}
