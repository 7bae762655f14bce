import type { CommunityReply } from '../../../../api/contract/pages/community.ts'
import type { ServerTime } from '../../../lib/service/server-time.ts'
import { noteTime } from '../../../lib/service/server-time.ts'
import { servicePatience } from '../../../lib/service/ask.ts'

const isCommunity = (body: unknown): body is CommunityReply => {
  const { situations, knowledge, at } = (body ?? {}) as Record<string, unknown>
  return Array.isArray(situations) && typeof knowledge === 'string' && typeof at === 'string'
}

/** Null: the service cannot be reached, or does not make sense. */
export const readService = async (): Promise<CommunityReply | null> => {
  try {
    const response = await fetch('/v1/community', { credentials: 'omit', signal: AbortSignal.timeout(servicePatience) })
    const body: unknown = await response.json()
    if (!response.ok || !isCommunity(body)) return null
    noteTime(response)
    return body
  } catch {
    return null
  }
}

/** Null: the engine could not be fetched either. */
export const readHere = async (trusted: (knowledge: string) => ServerTime | null): Promise<CommunityReply | null> => {
  try {
    const { communityHere } = await import('../../../offline/community.ts')
    return await communityHere(trusted)
  } catch {
    return null
  }
}
