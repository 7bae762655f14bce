import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { DeskReply } from '../../contract/pages/desk.ts'

type Presentation = DeskReply['presentations'][number]

/** Other words for one complaint that a type-ahead carries: enough to be found by, few enough to send. */
const mostWords = 40
const longestWords = 28

const isPlain = (phrase: string) => !/[{}+]|\.\.\./.test(phrase) && phrase.length <= longestWords

/** Clinic shorthand whose long form is one of these names. */
const shortFor = ({ lexicon }: Knowledge, names: ReadonlySet<string>): string[] =>
  Object.entries(lexicon.shorthand).flatMap(([short, long]) =>
    names.has(long) && /^[a-z&/ ]+$/.test(short) ? [short] : [],
  )

/** Every complaint people may come with, with the plain words the lexicon has for it. */
export const presentationsFor = (knowledge: Knowledge): Presentation[] =>
  knowledge.pathways
    .filter(({ catchAll }) => !catchAll)
    .map(({ id, presentation, saidAs }) => {
      const sayings = knowledge.lexicon.sayings.flatMap(({ pathways }) => pathways[id] ?? [])
      const plain = [...new Set([...saidAs, ...sayings].filter(isPlain))]
      const short = shortFor(knowledge, new Set([presentation.toLowerCase(), ...plain]))
      return { id, name: presentation, also: [...short, ...plain].slice(0, mostWords) }
    })
