import type { DeskReply } from '../../../../api/contract/pages/desk.ts'
import type { ServiceList } from '../../../../api/contract/service.ts'

export type Practice = DeskReply['practices'][number]

const json = { 'content-type': 'application/json' }

const read = async <Body>(path: string, init: RequestInit = {}): Promise<Body | null> => {
  try {
    const response = await fetch(path, { ...init, credentials: 'omit', signal: AbortSignal.timeout(5000) })
    return response.ok ? ((await response.json()) as Body) : null
  } catch {
    // The page goes on without: it says that the lists cannot be read.
    return null
  }
}

/** What the page shows before anyone rings; null: it cannot be read now. */
export const fetchDesk = () => read<DeskReply>('/v1/desk')

/** Names of complaints by id; none while the lists cannot be read. */
export const namesIn = (desk: DeskReply | null): ReadonlyMap<string, string> =>
  new Map(desk?.presentations.map(({ id, name }) => [id, name]))

/** The directory by words, near a place. Words travel in the body, never in an address. */
export const findServices = (words: string, place: string) =>
  read<ServiceList>('/v1/services/search', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ words, limit: 12, ...(place && { place }) }),
  })
