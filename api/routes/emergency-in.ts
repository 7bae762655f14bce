import { Consultation } from '../contract/consultation.ts'
import type { TriageReply } from '../contract/reply.ts'
import { TriageRequest } from '../contract/request.ts'
import { reply, type Door } from '../conversation/reply.ts'
import type { Navigator } from '../conversation/walk/navigator.ts'
import { jsonIn } from '../http/json-in.ts'

/** Ids of ours stand quoted in a request and are not words of the person. */
const ourIds = /"[a-z0-9]+(?:-[a-z0-9]+)+"|"[a-zA-Z]+"\s*:/g

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'consultation' ? [] : stringsIn(inner)))
}

/** Broken JSON still holds words: the message if it can be found, else everything that is not an id of ours. */
const wordsInBroken = (body: string): string => {
  const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)/.exec(body)?.[1]
  const words = message && message.length > 0 ? message : body.replaceAll(ourIds, ' ')
  return words.replaceAll(/\\[nrt]/g, ' ')
}

const told = (value: unknown): Pick<TriageRequest, 'consultation'> => {
  const sent = typeof value === 'object' && value !== null && 'consultation' in value ? value.consultation : null
  return { consultation: Consultation.safeParse(sent).data ?? null }
}

/**
 * The emergency in a request that will be refused, if there is one: everything received is read, as well as it can be.
 * An emergency beats every other error.
 */
export const emergencyIn = (navigator: Navigator, body: string, door: Door): TriageReply | null => {
  const value = jsonIn(body)
  const message = value === undefined ? wordsInBroken(body) : stringsIn(value).join('. ')
  const found = reply(navigator, { ...TriageRequest.parse({}), ...told(value), message }, door)
  const isEmergency = found.step.kind === 'reach' && ['emergency', 'urgent-now'].includes(found.step.disposition.acuity)
  return isEmergency ? found : null
}
