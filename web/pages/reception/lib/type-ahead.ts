import MiniSearch from 'minisearch'
import type { DeskReply } from '../../../../api/contract/pages/desk.ts'

export type Suggestion = { readonly id: string; readonly name: string }

/** Finds complaints by the words typed so far: best first. */
export type TypeAhead = (typed: string) => readonly Suggestion[]

const most = 5

/** Ages, durations and single letters say nothing of the complaint. */
const complaintIn = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll(/\d+\S*/g, ' ')
    .split(/[\s,;]+/)
    .filter((word) => word.length > 1)
    .join(' ')

/** Built once from every complaint, its name and other words for it; one slip in a word of four letters, two from six. */
export const typeAheadOf = (presentations: DeskReply['presentations']): TypeAhead => {
  const index = new MiniSearch<DeskReply['presentations'][number]>({
    fields: ['name', 'also'],
    storeFields: ['name'],
    extractField: (document, field) => (field === 'also' ? document.also.join(' ') : String(document[field as 'name'])),
    searchOptions: {
      boost: { name: 3 },
      prefix: true,
      fuzzy: (word) => (word.length < 4 ? false : word.length < 6 ? 1 : 2),
    },
  })
  index.addAll(presentations)
  return (typed) =>
    index
      .search(complaintIn(typed))
      .slice(0, most)
      .map(({ id, name }) => ({ id: String(id), name: String(name) }))
}
