import { askService, patience, pause, type Ask, type Asked } from '../../../lib/service/ask.ts'
import type { ServerTime } from '../../../lib/service/server-time.ts'

const engine = () => import('../../../offline/offline.ts')

/** Fetches the engine while there is a network, so that it is there when there is none. */
export const fetchEngine = (): void => {
  engine().then(
    ({ fetchAhead }) => fetchAhead(),
    () => undefined,
  )
}

/**
 * The service; where it cannot be reached, the engine in the page by the same rules.
 * @param trusted the time for what is open with that knowledge; null: no hour may be believed
 * @param reached told after every turn whether the service answered
 */
export const askFrom =
  (trusted: (knowledge: string) => ServerTime | null, reached: (isReached: boolean) => void): Ask =>
  async (request, follow) => {
    const whole = pause(patience * 2)
    const asked = await askService(location.origin)(request, follow)
    reached(asked.kind !== 'failed')
    if (asked.kind !== 'failed') return asked
    const here = engine()
      .then(({ answerBy }) => answerBy(request, trusted))
      .then((reply): Asked => ({ kind: 'reply', reply, here: true }))
      .catch((): Asked => asked)
    return (await Promise.race([here, whole])) ?? asked
  }
