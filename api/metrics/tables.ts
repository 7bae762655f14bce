/** The closed lists that categories come from. What each holds: `lists.ts`. */
export const listNames = [
  'audience',
  'partner',
  'weekday',
  'hour',
  'hour-band',
  'language',
  'presentation',
  'neighbourhood',
  'disposition',
  'age-band',
  'destination',
  'doubt',
  'status',
  'reason',
  'would-have-gone',
  'helpful',
  'action',
  'service',
  'what-happened',
  'topic',
] as const
export type ListName = (typeof listNames)[number]

/** What a table counts. Tables that count the same thing must not give each other away (`disclosure/`). */
export type Counted =
  'starts' | 'reaches' | 'informed' | 'unmet' | 'actions' | 'otherwise' | 'helpful' | 'visits' | 'refused' | 'sensitive'

export type Table = {
  readonly id: string
  readonly counts: Counted
  /** With the week at most three categories. */
  readonly by: readonly [ListName] | readonly [ListName, ListName]
  /** How many weeks one published figure spans. */
  readonly weeks: 1 | 4
  /** Figures under this are not shown. */
  readonly smallest: number
}

const weekly = { weeks: 1, smallest: 8 } as const
const monthly = { weeks: 4, smallest: 8 } as const

/**
 * All that is ever stored: how many, by week and at most two categories. Earlier tables matter more: where two would
 * give a small number away, the later one is hidden. Sensitive topics stand in their own table and in no other.
 */
export const tables = [
  { id: 'starts', counts: 'starts', by: ['audience', 'partner'], ...weekly },
  { id: 'languages', counts: 'starts', by: ['language', 'audience'], ...weekly },
  { id: 'hours', counts: 'starts', by: ['weekday', 'hour'], ...monthly },
  { id: 'dispositions', counts: 'reaches', by: ['disposition', 'audience'], ...weekly },
  { id: 'needs', counts: 'reaches', by: ['presentation'], ...weekly },
  { id: 'statuses', counts: 'reaches', by: ['status', 'audience'], ...weekly },
  { id: 'doubts', counts: 'reaches', by: ['doubt', 'audience'], ...weekly },
  { id: 'dispositions-by-neighbourhood', counts: 'reaches', by: ['disposition', 'neighbourhood'], ...monthly },
  { id: 'destinations', counts: 'reaches', by: ['destination', 'neighbourhood'], ...monthly },
  { id: 'dispositions-by-age', counts: 'reaches', by: ['disposition', 'age-band'], ...monthly },
  { id: 'needs-by-neighbourhood', counts: 'reaches', by: ['presentation', 'neighbourhood'], ...monthly },
  { id: 'needs-by-disposition', counts: 'reaches', by: ['presentation', 'disposition'], ...monthly },
  { id: 'informed', counts: 'informed', by: ['audience'], ...weekly },
  { id: 'unmet', counts: 'unmet', by: ['reason', 'neighbourhood'], ...monthly },
  { id: 'unmet-hours', counts: 'unmet', by: ['reason', 'hour-band'], ...monthly },
  { id: 'otherwise', counts: 'otherwise', by: ['would-have-gone', 'disposition'], ...monthly },
  { id: 'helpful', counts: 'helpful', by: ['helpful', 'disposition'], ...monthly },
  { id: 'actions', counts: 'actions', by: ['action', 'disposition'], ...monthly },
  { id: 'visits', counts: 'visits', by: ['service', 'what-happened'], ...monthly },
  { id: 'refused-emergencies', counts: 'refused', by: ['disposition'], ...weekly },
  { id: 'sensitive-topics', counts: 'sensitive', by: ['topic'], weeks: 1, smallest: 20 },
] as const satisfies readonly Table[]

export type TableId = (typeof tables)[number]['id']

const byId = new Map<string, Table & { readonly id: TableId }>(tables.map((table) => [table.id, table]))

export const findTable = (id: string): (Table & { readonly id: TableId }) | undefined => byId.get(id)
