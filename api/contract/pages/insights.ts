import { z } from '@hono/zod-openapi'

/** What may be asked of a table: one range of whole ISO weeks, London time. Without: the last eight. */
export const InsightQuery = z.strictObject({
  from: z.string().max(10).optional(),
  to: z.string().max(10).optional(),
  format: z.enum(['json', 'csv']).default('json'),
})

const InsightRow = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** The period is not over: its figure still grows. */
  running: z.boolean(),
  /** An id for each category; `*`: a whole part of the table that is kept back. */
  categories: z.record(z.string(), z.string()),
  count: z.number().int().nullable(),
  shown: z.string(),
})

/** One table, disclosure-controlled. Whatever has no row is 0. */
export const InsightReply = z
  .strictObject({
    table: z.string(),
    title: z.string(),
    counts: z.string(),
    by: z.array(z.string()),
    weeks: z.number().int(),
    smallest: z.number().int(),
    from: z.string(),
    to: z.string(),
    rows: z.array(InsightRow),
    total: z.strictObject({ count: z.number().int(), atLeast: z.boolean() }),
    labels: z.record(z.string(), z.record(z.string(), z.string())),
    notes: z.array(z.string()),
    invented: z.boolean(),
  })
  .openapi('Insight')
export type InsightReply = z.infer<typeof InsightReply>

export const InsightTables = z
  .strictObject({
    /** The weeks that may be asked for, the running one last. */
    weeks: z.array(z.string()),
    tables: z.array(
      z.strictObject({ id: z.string(), title: z.string(), by: z.array(z.string()), weeks: z.number().int() }),
    ),
  })
  .openapi('InsightTables')
export type InsightTables = z.infer<typeof InsightTables>
