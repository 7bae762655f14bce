import { readFileSync } from 'node:fs'

/** What a page of a feed, a single record, or a plain list holds. */
const recordsIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  if (typeof value === 'object' && value !== null && 'contents' in value && Array.isArray(value.contents))
    return value.contents
  return [value]
}

const getJson = async (address: string): Promise<unknown> => {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(20_000),
  })
  if (!response.ok)
    throw new Error(`${address} answered ${response.status}: is it the address of an Open Referral UK feed?`)
  return response.json()
}

const isLast = (page: unknown): boolean =>
  typeof page !== 'object' || page === null || !('last_page' in page) || page.last_page !== false

/** A page lists services in brief: each is fetched whole. */
const whole = async (base: string, brief: unknown): Promise<unknown> =>
  typeof brief === 'object' && brief !== null && 'id' in brief
    ? getJson(`${base}/services/${encodeURIComponent(String(brief.id))}`)
    : brief

const mostPages = 1000

const fromAddress = async (address: string): Promise<unknown[]> => {
  const base = address.replace(/\/services\/?$/, '').replace(/\/$/, '')
  const records: unknown[] = []
  for (let number = 1; number <= mostPages; number++) {
    const page = await getJson(`${base}/services?page=${number}`)
    for (const brief of recordsIn(page)) records.push(await whole(base, brief))
    if (isLast(page)) return records
  }
  throw new Error(`${address} has more than ${mostPages} pages: import it from a file`)
}

/**
 * The records of a feed, unread: a JSON file, or the address of an Open Referral UK feed, page by page.
 * @throws Error when the file is no JSON, or the address does not answer as a feed.
 */
export const readFeed = async (from: string): Promise<readonly unknown[]> =>
  /^https?:\/\//.test(from) ? fromAddress(from) : recordsIn(JSON.parse(readFileSync(from, 'utf8')))
