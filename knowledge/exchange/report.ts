/** What became of one field of one record of a feed. */
export type Outcome = 'taken' | 'renewed' | 'new' | 'kept' | 'rejected'

/** One line of the report on an import: which record, which field, what became of it, and why in a plain sentence. */
export type ReportLine = {
  /** The record as the feed names it: a UUID, an ODS code, or its place in the file. */
  readonly record: string
  /** Our service, where one was found. */
  readonly service: string | null
  readonly field: string
  readonly outcome: Outcome
  readonly reason: string
}

const order: readonly Outcome[] = ['rejected', 'kept', 'taken', 'renewed', 'new']

/** The report as lines a curator reads, worst first, with a count of each outcome. */
export const showReport = (lines: readonly ReportLine[]): string => {
  const counts = order.map((outcome) => `${lines.filter((line) => line.outcome === outcome).length} ${outcome}`)
  const sorted = order.flatMap((outcome) => lines.filter((line) => line.outcome === outcome))
  const shown = sorted.map(
    ({ record, service, field, outcome, reason }) =>
      `${outcome} · ${record}${service === null ? '' : ` (${service})`} · ${field}: ${reason}`,
  )
  return [...shown, counts.join(', ')].join('\n')
}
