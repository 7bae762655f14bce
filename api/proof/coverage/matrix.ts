import type { Coverage, CoveredEmergency } from '../../../knowledge/schema/coverage.ts'
import { canonical } from '../../triage/compile.ts'
import type { Complaint, Triage } from '../../triage/compile.ts'

/**
 * How a health pathway meets an emergency. `asked`: a sign of it is a question of the pathway or of a red flag it
 * screens · `general`: it shows in the general signs, asked of every illness · `watched`: not asked; a red flag listens
 * for it in every message, for the reason its theme gives · `blank`: none of these, a fault.
 */
export type Meeting = 'asked' | 'general' | 'watched' | 'blank'

/** Every health pathway × every emergency. */
export type Matrix = ReadonlyMap<string, ReadonlyMap<string, Meeting>>

export function matrixOf(triage: Triage, { emergencies }: Coverage): Matrix {
  const health = [...triage.complaints.values()].filter(({ kind }) => kind === 'health')
  const watched = new Set(triage.watches.flatMap(findingsOf))
  return new Map(
    health.map((complaint) => {
      const asked = askedIn(triage, complaint)
      const general = generalIn(triage, complaint)
      const meetings = emergencies.map((emergency) => {
        const signs = signsOf(triage, emergency)
        const meets = (findings: ReadonlySet<string>) => signs.some((sign) => findings.has(sign))
        return [
          emergency.id,
          meets(asked) ? 'asked' : meets(general) ? 'general' : meets(watched) ? 'watched' : 'blank',
        ] as const
      })
      return [complaint.id, new Map(meetings)]
    }),
  )
}

/** Does a pathway of either kind ask about an emergency, itself or by the general signs of an illness? */
export function isAskedIn(triage: Triage, pathway: string, emergency: CoveredEmergency): boolean {
  const complaint = triage.complaints.get(pathway)
  if (!complaint) return false
  const general = complaint.kind === 'health' ? generalIn(triage, complaint) : new Set<string>()
  const asked = askedIn(triage, complaint).union(general)
  return signsOf(triage, emergency).some((sign) => asked.has(sign))
}

function signsOf(triage: Triage, { signs }: CoveredEmergency): readonly string[] {
  return signs.map((sign) => canonical(triage, sign))
}

function askedIn(triage: Triage, { rows, screens }: Complaint): ReadonlySet<string> {
  const screened = triage.watches.filter(({ id }) => screens.has(id))
  return new Set([{ rows }, ...screened].flatMap(findingsOf))
}

function generalIn(triage: Triage, { notRelevant }: Complaint): ReadonlySet<string> {
  const general = triage.watches.filter((watch) => watch.general).flatMap(findingsOf)
  return new Set(general.filter((id) => !notRelevant.has(id)))
}

function findingsOf({ rows }: Pick<Complaint, 'rows'>): readonly string[] {
  return rows.flatMap(({ findings }) => findings.map(({ id }) => id))
}

/** How many cells of each kind. */
export function countMeetings(matrix: Matrix): Readonly<Record<Meeting, number>> {
  const counts = { asked: 0, general: 0, watched: 0, blank: 0 }
  for (const meetings of matrix.values()) for (const meeting of meetings.values()) counts[meeting]++
  return counts
}
