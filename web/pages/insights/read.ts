import type { InsightReply, InsightTables } from '../../../api/contract/pages/insights.ts'

/** A range of whole weeks: `2026-W40`. */
export type Range = { readonly from: string; readonly to: string }

/** Why the figures cannot be read. */
export type Refused = 'token' | 'many' | 'down'

/** The token lives in this closure alone: never in storage, never in an address. */
export const reader = (token: string) => {
  const get = (path: string) => fetch(path, { headers: { authorization: `Bearer ${token}` }, cache: 'no-store' })
  const why = (status: number): Refused => (status === 401 ? 'token' : status === 429 ? 'many' : 'down')
  const address = (table: string, { from, to }: Range, format: string) =>
    `/v1/insights/${table}?from=${from}&to=${to}&format=${format}`
  return {
    tables: async (): Promise<InsightTables | Refused> => {
      const response = await get('/v1/insights')
      return response.ok ? ((await response.json()) as InsightTables) : why(response.status)
    },
    table: async (table: string, range: Range): Promise<InsightReply | Refused> => {
      const response = await get(address(table, range, 'json'))
      return response.ok ? ((await response.json()) as InsightReply) : why(response.status)
    },
    csv: async (table: string, range: Range): Promise<Blob | Refused> => {
      const response = await get(address(table, range, 'csv'))
      return response.ok ? response.blob() : why(response.status)
    },
  }
}
export type Reader = ReturnType<typeof reader>
