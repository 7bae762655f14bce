import type { Happened } from '../contract/feedback.ts'

/** Of what people tell, this speaks against what we say of a service. */
export type Complaint = Exclude<Happened, 'seen'>

/** One report about one service. `day`: whole days since 1970 in London. */
export type Report = { readonly service: string; readonly kind: Complaint; readonly day: number }
export type ReportFigure = Report & { readonly n: number }

export const isComplaint = (value: Happened): value is Complaint => value !== 'seen'

/** How many reports within how many days count, and for how long. From the safety rules. */
export const reportRule = { reports: 3, days: 7, lastsDays: 14 } as const

export const dayOf = (date: Temporal.PlainDate): number =>
  Temporal.PlainDate.from('1970-01-01').until(date, { largestUnit: 'days' }).days

/** What reports do to a service: its hours are doubted, or its numbers hidden. `untilDay` is the last day of it. */
export type Reported = {
  readonly service: string
  readonly effect: 'ring-to-check' | 'number-hidden'
  readonly sinceDay: number
  readonly untilDay: number
}

const effectOf = (kind: Complaint): Reported['effect'] => {
  switch (kind) {
    case 'closed':
    case 'turned-away':
      return 'ring-to-check'
    case 'wrong-number':
      return 'number-hidden'
    default:
      return kind satisfies never
  }
}

const onDays = (figures: readonly ReportFigure[], first: number, last: number): number =>
  figures.filter(({ day }) => day >= first && day <= last).reduce((sum, { n }) => sum + n, 0)

/** Which services enough people have reported, and until when, as of today. */
export const reportedOn = (figures: readonly ReportFigure[], today: number): Reported[] => {
  const { reports, days, lastsDays } = reportRule
  const groups = Map.groupBy(figures, ({ service, kind }) => `${service} ${effectOf(kind)}`)
  return [...groups.values()].flatMap((group): Reported[] => {
    const reached = group
      .map(({ day }) => day)
      .filter((day) => day <= today && day > today - lastsDays && onDays(group, day - days + 1, day) >= reports)
    if (reached.length === 0) return []
    const { service, kind } = group[0]!
    const untilDay = Math.max(...reached) + lastsDays - 1
    return [{ service, effect: effectOf(kind), sinceDay: Math.min(...reached), untilDay }]
  })
}
