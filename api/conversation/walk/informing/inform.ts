import type { z } from 'zod'
import type { Inform } from '../../../contract/step.ts'
import type { Listed } from '../../../directory/listing/listed.ts'
import { searchServices } from '../../../directory/listing/search.ts'
import { locate } from '../../../directory/locate.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'

/** How many services one answer speaks of. */
const mostServices = 2

const sentenceFor = ({ navigator: { knowledge }, consultation }: Turn, service: Listed): string => {
  const { name, summary, opening, closed } = service
  const key = closed === null ? 'inform.opening' : 'inform.closed'
  return say(knowledge, consultation.language, key, { name, summary, opening: opening.text, closed: closed?.say ?? '' })
}

/** A plain answer about a service, from the directory alone: what it is and whether it is open. */
export const informAbout = (turn: Turn, words: string): z.infer<typeof Inform> => {
  const { navigator, request, moment, heard, consultation } = turn
  const where = locate(navigator.directory, request.place ?? heard.place)
  const found = searchServices(navigator.search, words, mostServices, { at: moment.at, staff: moment.staff, where })
  const lines = found.services.map((service) => sentenceFor(turn, service))
  const answer =
    lines.length > 0 ? lines.join(' ') : say(navigator.knowledge, consultation.language, 'inform.not-found')
  return {
    kind: 'inform',
    answer,
    sources: [],
    suggestions: [say(navigator.knowledge, consultation.language, 'inform.suggestion')],
  }
}
