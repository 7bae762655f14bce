import { confirmedMonths } from '../../knowledge/schema/closed-lists.ts'
import type { Provenance } from '../../knowledge/schema/fact.ts'

/** The day, and the earliest date that still counts as confirmed on it. */
export type Today = { readonly date: string; readonly confirmedFrom: string }

export const todayAt = (at: Temporal.ZonedDateTime): Today => {
  const date = at.toPlainDate()
  return { date: date.toString(), confirmedFrom: date.subtract({ months: confirmedMonths }).toString() }
}

/** Dated recently enough, and not past its review. Undated is never confirmed. */
export const isConfirmed = ({ dated, reviewBy }: Provenance, today: Today): boolean =>
  dated !== null && dated >= today.confirmedFrom && (reviewBy === null || today.date <= reviewBy)

/** May this reader see the fact? Staff facts need a staff token; facts for nobody are for nobody. */
export const isVisible = ({ showTo }: Pick<Provenance, 'showTo'>, staff: boolean): boolean =>
  showTo === 'public' || (showTo === 'staff' && staff)
