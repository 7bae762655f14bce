import type { Service } from '../../knowledge/schema/service.ts'
import type { Directory } from './compile.ts'
import { todayAt, type Today } from './freshness.ts'
import { clockAt, type Clock } from './opening/days.ts'
import type { SignpostRequest } from './signposting.ts'
import type { Words } from './words.ts'

/** What every service of one request is weighed with: the clock is read, and the words chosen, once. */
export type Scale = {
  readonly directory: Directory
  readonly request: SignpostRequest
  readonly clock: Clock
  readonly today: Today
  readonly words: Words
  readonly ownPractice: Service | null
}

/** A language that nobody has written yet is spoken to in English. */
const wordsIn = ({ words }: Directory, language = 'en'): Words => {
  const found = words.get(language) ?? words.get('en')
  if (!found) throw new Error('wording/en/directory.yaml is missing: the directory has no words')
  return found
}

export const scaleOf = (directory: Directory, request: SignpostRequest): Scale => ({
  directory,
  request,
  clock: clockAt(directory.calendar, request.at),
  today: todayAt(request.at),
  words: wordsIn(directory, request.language),
  ownPractice: (request.practice && directory.practices.get(request.practice)) || null,
})
