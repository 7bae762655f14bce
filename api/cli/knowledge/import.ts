import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importPharmacyHours } from '../../../knowledge/exchange/csv/pharmacy-hours.ts'
import { importFeed, type Imported } from '../../../knowledge/exchange/open-referral/import-feed.ts'
import { writeServices } from '../../../knowledge/exchange/write-services.ts'
import { loadKnowledge } from '../../../knowledge/load.ts'
import type { Provenance } from '../../../knowledge/schema/fact.ts'
import { isConfirmed, todayAt } from '../../directory/freshness.ts'
import { readFeed } from './read-feed.ts'

/** What to import into which knowledge folder. */
export type ImportOrder = {
  readonly folder: string
  /** A JSON or CSV file, or the address of an Open Referral UK feed. */
  readonly from: string
  /** Id of the source of facts that name none: a CSV, or a feed of others. */
  readonly source: string | null
  /** Date of a CSV. */
  readonly dated: string | null
  /** Report only. */
  readonly dryRun: boolean
  readonly at: Temporal.ZonedDateTime
}

export type ImportResult = Imported & { readonly written: readonly string[] }

const need = (value: string | null, option: string, why: string): string => {
  if (value === null) throw new Error(`--${option} is needed: ${why}`)
  return value
}

/**
 * Reads a feed or a list, judges every fact against ours, writes what may change, and reports on every record and field.
 * @throws Error in a plain sentence when an option is missing, or the file cannot be read at all.
 */
export const importInto = async ({ folder, from, source, dated, dryRun, at }: ImportOrder): Promise<ImportResult> => {
  const { services, sources } = loadKnowledge(folder)
  const today = todayAt(at)
  const confirmed = (provenance: Provenance) => isConfirmed(provenance, today)
  const sourceIds = new Set(sources.map(({ id }) => id))
  if (source !== null && !sourceIds.has(source))
    throw new Error(`--source ${source} is not in sources/services.yaml: add it first`)
  const read = async (): Promise<Imported> => {
    if (!from.toLowerCase().endsWith('.csv')) {
      const origin = source ?? 'no-source-given'
      return importFeed(await readFeed(from), services, {
        source: origin,
        today: today.date,
        isConfirmed: confirmed,
        sourceIds,
      })
    }
    const origin = {
      source: need(source, 'source', 'the id, in sources/services.yaml, of where the list comes from'),
      dated: Temporal.PlainDate.from(need(dated, 'dated', 'the date of the list, as 2026-09-13')).toString(),
      isConfirmed: confirmed,
    }
    if (origin.dated > today.date) throw new Error(`--dated ${origin.dated} is after today`)
    return { ...importPharmacyHours(readFileSync(from, 'utf8'), services, origin), added: [] }
  }
  const imported = await read()
  const written = dryRun ? [] : writeServices(join(folder, 'services'), imported.changes, imported.added)
  if (written.length > 0) loadKnowledge(folder)
  return { ...imported, written }
}
