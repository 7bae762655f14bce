import { parse } from 'csv-parse/sync'
import { Interval, type OpeningHours, type Week } from '../../schema/opening-hours.ts'
import type { Provenance } from '../../schema/fact.ts'
import type { Service } from '../../schema/service.ts'
import { judge, type FactChange } from '../fact-change.ts'
import type { ReportLine } from '../report.ts'

/** Column names of ours, and of the Consolidated Pharmaceutical List of the NHS Business Services Authority. */
const codeColumns = ['odscode', 'ods_code', 'pharmacy_ods_code_f_code', 'pharmacy_ods_code_(f-code)']
const dayColumns = {
  mon: ['mon', 'pharmacy_opening_hours_monday'],
  tue: ['tue', 'pharmacy_opening_hours_tuesday'],
  wed: ['wed', 'pharmacy_opening_hours_wednesday'],
  thu: ['thu', 'pharmacy_opening_hours_thursday'],
  fri: ['fri', 'pharmacy_opening_hours_friday'],
  sat: ['sat', 'pharmacy_opening_hours_saturday'],
  sun: ['sun', 'pharmacy_opening_hours_sunday'],
} as const
type Day = keyof typeof dayColumns

type Row = Readonly<Record<string, string>>
type Read = { readonly code: string; readonly week: Week }

/** Where the hours come from: a source of ours, and the date of the list. */
export type ListOrigin = {
  readonly source: string
  readonly dated: string
  readonly isConfirmed: (provenance: Provenance) => boolean
}

export type HoursImport = { readonly changes: readonly FactChange[]; readonly lines: readonly ReportLine[] }

const cell = (row: Row, names: readonly string[]): string | undefined =>
  names.map((name) => row[name]).find((value) => value !== undefined)

/** "09:00-13:00, 14:00-18:00"; "Closed" is a closed day, an empty cell is not known. */
const intervalsOf = (text: string): string[] | null => {
  if (text.toLowerCase() === 'closed') return []
  const parts = text.split(/[,;]/).map((part) => part.replaceAll(/\s/g, '').replace(/-00:00$/, '-24:00'))
  return text !== '' && parts.every((part) => Interval.safeParse(part).success) ? parts : null
}

const readRow = (row: Row, at: number): Read | readonly ReportLine[] => {
  const code = cell(row, codeColumns)?.toUpperCase()
  const reject = (field: string, reason: string): ReportLine => ({
    record: code || `line ${at + 2}`,
    service: null,
    field,
    outcome: 'rejected',
    reason,
  })
  if (!code) return [reject('odsCode', 'is empty: each line needs the ODS code of its pharmacy')]
  const days = (Object.keys(dayColumns) as Day[]).map((day) => {
    const text = cell(row, dayColumns[day])?.trim()
    return { day, text, intervals: text === undefined ? null : intervalsOf(text) }
  })
  const lines = days.flatMap(({ day, text, intervals }) =>
    intervals === null ? [reject(day, `"${text ?? ''}" should be 09:00-18:30, several with commas, or Closed`)] : [],
  )
  if (lines.length > 0) return lines
  return { code, week: Object.fromEntries(days.map(({ day, intervals }) => [day, intervals])) as Week }
}

/** What a list of usual hours does not say stays as we have it: bank holidays, single dates, last entry. */
const openingOf = (week: Week, service: Service): OpeningHours => {
  const ours = service.hours?.opening
  const rest = ours?.kind === 'weekly' ? ours : { bankHolidays: 'unknown' as const, dates: {}, lastEntryMinutes: 0 }
  return { ...rest, kind: 'weekly', week }
}

const rowsOf = (text: string): Row[] =>
  parse(text, {
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  })

/**
 * Opening hours of pharmacies from a CSV, by ODS code. Lines for pharmacies we do not have are passed over: the published
 * list is of all England.
 * @throws Error of csv-parse when the text is no CSV at all.
 */
export const importPharmacyHours = (text: string, services: readonly Service[], origin: ListOrigin): HoursImport => {
  const byCode = new Map(services.flatMap((service) => (service.odsCode ? [[service.odsCode, service] as const] : [])))
  const changes: FactChange[] = []
  const lines: ReportLine[] = []
  const seen = new Set<string>()
  for (const [at, row] of rowsOf(text).entries()) {
    const code = cell(row, codeColumns)?.toUpperCase()
    const service = byCode.get(code ?? '')
    if (code && !service) continue
    const read = readRow(row, at)
    if (!('week' in read)) {
      lines.push(...read)
      continue
    }
    const line = { record: read.code, service: service!.id, field: 'hours' }
    if (seen.has(read.code)) {
      lines.push({ ...line, outcome: 'rejected', reason: 'the pharmacy stands twice in the list' })
      continue
    }
    seen.add(read.code)
    const { source, dated, isConfirmed } = origin
    const showTo = service!.hours?.provenance.showTo ?? 'public'
    const hours = { opening: openingOf(read.week, service!), provenance: { source, dated, reviewBy: null, showTo } }
    const { outcome, reason } = judge(service!, service!.hours, hours, isConfirmed)
    if (outcome !== 'kept') changes.push({ service: service!.id, fact: 'hours', value: hours })
    lines.push({ ...line, outcome, reason })
  }
  return { changes, lines }
}
