import type { Step } from '../../../contract/step.ts'
import type { Listed } from '../../../directory/listing/listed.ts'
import { searchServices } from '../../../directory/listing/search.ts'
import { locate } from '../../../directory/locate.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'

type SourceView = Extract<Step, { kind: 'inform' }>['sources'][number]

/** A piece of the knowledge base that an answer rests on. */
export type Passage = {
  readonly id: string
  /** With tokens where facts stand: `[service_1] [opening_1]`. A language model may place them and never change them. */
  readonly text: string
  /** Token, without its brackets → the words that stand for it. */
  readonly tokens: Readonly<Record<string, string>>
  readonly source: SourceView | null
}

/** How many services one answer speaks of. */
const mostServices = 2

const servicePassage = ({ navigator, consultation }: Turn, service: Listed, number: number): Passage => {
  const { id, name, summary, opening, closed } = service
  const key = closed === null ? 'inform.opening' : 'inform.closed'
  const tokens = {
    [`service_${number}`]: name,
    [`opening_${number}`]: opening.text,
    [`closed_${number}`]: closed?.say ?? '',
  }
  const [nameToken, openingToken, closedToken] = Object.keys(tokens).map((token) => `[${token}]`)
  const blanks = { name: nameToken!, summary, opening: openingToken!, closed: closedToken! }
  return { id, text: say(navigator.knowledge, consultation.language, key, blanks), tokens, source: null }
}

/** What the knowledge base has on a question, best first. */
export const passagesFor = (turn: Turn, question: string): readonly Passage[] => {
  const { navigator, request, moment, heard } = turn
  const where = locate(navigator.directory, request.place ?? heard.place)
  const found = searchServices(navigator.search, question, mostServices, { at: moment.at, staff: moment.staff, where })
  return found.services.map((service, at) => servicePassage(turn, service, at + 1))
}

/** The words with every token filled in. A token that nobody gave stays as it is. */
export const filled = (text: string, tokens: Passage['tokens']): string =>
  text.replaceAll(/\[(\w+)\]/g, (token, name: string) => tokens[name] ?? token)
