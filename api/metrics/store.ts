import type { Count, Figure } from './count.ts'
import type { ReportFigure } from './report.ts'
import type { TableId } from './tables.ts'
import type { Week, Weeks } from './week.ts'

/** What is too old to keep. */
export type TooOld = {
  /** Seals that end before this hour go. */
  readonly hour: number
  /** Figures before this week go. */
  readonly week: Week
  /** Reports before this day go. */
  readonly day: number
}

/** Where figures are kept. One suite of tests runs on every implementation. */
export type Store = {
  /**
   * Counts all of them, each once however often it is sent, and is durable when it resolves.
   * @throws RefusedCount when one breaks a rule of the database; any other error means the store is down.
   */
  readonly add: (counts: readonly Count[]) => Promise<void>
  readonly read: (tables: readonly TableId[], weeks: Weeks) => Promise<readonly Figure[]>
  readonly readReports: (sinceDay: number) => Promise<readonly ReportFigure[]>
  readonly purge: (tooOld: TooOld) => Promise<void>
  /** Is the store filled with invented figures? Once marked, always marked. */
  readonly isInvented: () => Promise<boolean>
  /** Adds invented figures to a store that holds nothing real, and marks it. @throws Error when it holds real ones. */
  readonly invent: (figures: readonly Figure[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** A rule of the database said no: trying again does not help. */
export class RefusedCount extends Error {
  override readonly name = 'RefusedCount'
}
