import type { TriageReply } from '../../api/contract/reply.ts'
import type { TriageRequest } from '../../api/contract/request.ts'
import { decodeHandover, type Handover } from '../../api/conversation/walk/handover/decode.ts'
import { encodeHandover } from '../../api/conversation/walk/handover/encode.ts'
import type { ServerTime } from '../lib/service/server-time.ts'
import { openEngine, openHearingEngine, fetchAll, type Engine } from './engine.ts'
import { freshId } from './fresh-id.ts'
import { nowFrom } from './moment.ts'
import { readyTemporal } from './temporal.ts'

type Turn = Partial<TriageRequest>

const answerAt = (engine: Engine, request: Turn, seen: ServerTime | null): TriageReply => {
  const whole: TriageRequest = { audience: 'resident', partner: 'demo', language: 'en', ...request }
  return engine.answer(whole, nowFrom(seen, performance.now(), Date.now()))
}

/** Free words are only read with all that the service reads them with: half an ear would miss an emergency. */
const engineFor = async (request: Turn): Promise<Engine> => {
  await readyTemporal()
  const message = request.message ?? ''
  if (message.trim() === '') return openEngine()
  return openHearingEngine(message, (engine) => answerAt(engine, request, null).status === 'emergency')
}

/** Makes ready what this turn would need, if the service does not answer. Never fails: `answerHere` does. */
export const prepareHere = async (request: Turn): Promise<void> => {
  try {
    await engineFor(request)
  } catch {
    // Not to be had now; asked for again when it is needed.
  }
}

/**
 * The turn, answered in the page by the rules of the service. Rejects when the engine cannot be fetched.
 * @param trusted the service's time for this version of the knowledge; null: no hour may be believed
 */
export const answerBy = async (
  request: Turn,
  trusted: (knowledge: string) => ServerTime | null,
): Promise<TriageReply> => {
  const engine = await engineFor(request)
  return answerAt(engine, request, trusted(engine.navigator.knowledge.version))
}

/** The same, for a page that holds whatever the service last said its time was. */
export const answerHere = (request: Turn, seen: ServerTime | null): Promise<TriageReply> =>
  answerBy(request, () => seen)

/** Fetches the rest while nobody waits for it, with the languages that this browser is set to. */
export const fetchAhead = (): void => void fetchAll(navigator.languages).catch(() => undefined)

/** The day in London by the best clock there is. */
const today = (seen: ServerTime | null) => nowFrom(seen, performance.now(), Date.now()).at.toPlainDate()

/** A code to go on with elsewhere; null: this conversation is not to be carried. Rejects when the engine cannot be fetched. */
export const handoverHere = async (reply: TriageReply, seen: ServerTime | null): Promise<string | null> => {
  const { navigator } = await engineFor({})
  return encodeHandover(navigator, reply, today(seen))
}

/** Opens a code. Rejects when the engine cannot be fetched. */
export const openHere = async (code: string, language: string): Promise<Handover> => {
  const { navigator } = await engineFor({})
  return decodeHandover(navigator, code, { id: freshId(), language })
}
