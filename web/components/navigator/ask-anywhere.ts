import { askService, patience, pause, servicePatience, type Ask, type Asked } from '../../lib/service/ask.ts'
import { serverTime } from '../../lib/service/server-time.ts'

/** Where the script came from: the service answers there unless the tag says otherwise. */
export const ownOrigin = new URL(import.meta.url).origin

const engine = () => import('../../offline/offline.ts')

/** Beforehand: where it is not to be had, nothing is lost yet. */
const withEngine = (work: (made: Awaited<ReturnType<typeof engine>>) => unknown) =>
  void engine().then(work, () => undefined)

/** Fetched once a person has begun, so that it is there when the service is not. Not on a metered line. */
export const fetchEngine = (): void => {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  if (!connection?.saveData) withEngine(({ fetchAhead }) => fetchAhead())
}

/** Asks the service; where it is slow, gone or talks rubbish, the engine in the page. Always within a person's patience. */
export const askAnywhere =
  (api: string | null): Ask =>
  async (request, follow) => {
    const made = setTimeout(() => withEngine(({ prepareHere }) => prepareHere(request)), servicePatience / 2)
    const whole = pause(patience)
    const asked = await askService(api || ownOrigin)(request, follow)
    clearTimeout(made)
    if (asked.kind !== 'failed') return asked
    const here = engine()
      .then(({ answerHere }) => answerHere(request, serverTime()))
      .then((reply): Asked => ({ kind: 'reply', reply, here: true }))
      .catch((): Asked => asked)
    return (await Promise.race([here, whole])) ?? asked
  }
