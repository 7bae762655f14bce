import type { Service } from '../../knowledge/schema/service.ts'
import type { Directory } from './compile.ts'
import { todayAt, type Today } from './freshness.ts'
import { clockAt, type Clock } from './opening/days.ts'
import type { SignpostRequest } from './signposting.ts'
import { wordsOf, type Words } from './words.ts'

/** What every service of one request is weighed with: the clock is read, and the words chosen, once. */
export type Scale = {
  readonly directory: Directory
  readonly request: SignpostRequest
  readonly clock: Clock
  readonly today: Today
  readonly words: Words
  readonly ownPractice: Service | null
}

export const scaleOf = (directory: Directory, request: SignpostRequest): Scale => ({
  directory,
  request,
  clock: clockAt(directory.calendar, request.at),
  today: todayAt(request.at),
  words: wordsOf(directory.wording[request.language ?? 'en'] ?? {}, directory.wording['en'] ?? {}),
  ownPractice: (request.practice && directory.practices.get(request.practice)) || null,
})
