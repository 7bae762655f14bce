import type { CommunityReply } from '../../api/contract/pages/community.ts'
import { situationsAt } from '../../api/directory/listing/situations.ts'
import type { ServerTime } from '../lib/service/server-time.ts'
import { fetchSituations, openEngine } from './engine.ts'
import { nowFrom } from './moment.ts'
import { readyTemporal } from './temporal.ts'

/**
 * What `GET /v1/community` answers, worked out in the page.
 * @param trusted the service's time for this version of the knowledge; null: no hour may be believed
 */
export const communityHere = async (trusted: (knowledge: string) => ServerTime | null): Promise<CommunityReply> => {
  await readyTemporal()
  const [{ navigator, directoryAt }, met] = await Promise.all([openEngine(), fetchSituations()])
  const { knowledge } = navigator
  const now = nowFrom(trusted(knowledge.version), performance.now(), Date.now())
  const asker = { at: now.at, where: { kind: 'unknown' } as const, staff: false }
  return {
    knowledge: knowledge.version,
    at: now.at.toString({ smallestUnit: 'second' }),
    situations: situationsAt(directoryAt(now), met, asker) as unknown as CommunityReply['situations'],
    safety: knowledge.wording.en?.safety ?? '',
  }
}
