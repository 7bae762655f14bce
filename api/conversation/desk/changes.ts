import type { Provenance } from '../../../knowledge/schema/fact.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import type { DeskReply } from '../../contract/pages/desk.ts'
import { say } from '../walk/wording.ts'

type Change = DeskReply['changes'][number]
type Dated = { readonly on: string; readonly what: string; readonly source: string; readonly name: string }

/** Lines a shift can read; older ones are in the directory itself. */
const mostLines = 30

const factsOf = ({ name, phones, address, hours, website }: Service): Dated[] =>
  [
    ...phones.map(({ provenance }) => ({ what: 'phone', provenance })),
    ...[
      { what: 'address', of: address },
      { what: 'hours', of: hours },
      { what: 'website', of: website },
    ].flatMap(({ what, of }) => (of ? [{ what, provenance: of.provenance }] : [])),
  ].flatMap(({ what, provenance: { dated, showTo, source } }: { what: string; provenance: Provenance }) =>
    dated !== null && showTo === 'public' ? [{ on: dated, what, source, name }] : [],
  )

/** Facts by the day and source they are dated from: "Opening hours of 57 services: dated from …". */
const factLines = (knowledge: Knowledge): Change[] => {
  const titles = new Map(knowledge.sources.map(({ id, title }) => [id, title]))
  const shown = knowledge.services.filter(({ showTo, closed }) => showTo === 'public' && closed === null)
  const groups = Map.groupBy(shown.flatMap(factsOf), ({ on, what, source }) => `${on} ${what} ${source}`)
  return [...groups.values()].map((facts) => {
    const [{ on, what, source }] = facts as [Dated]
    const names = [...new Set(facts.map(({ name }) => name))]
    const whose =
      names.length > 2 ? say(knowledge, 'en', 'desk.change.many', { number: String(names.length) }) : names.join(', ')
    const blanks = { what: say(knowledge, 'en', `desk.change.${what}`), whose, source: titles.get(source) ?? source }
    return { on, text: say(knowledge, 'en', 'desk.change.facts', blanks) }
  })
}

const cardLines = (knowledge: Knowledge): Change[] =>
  [...Map.groupBy(knowledge.pathways, ({ assurance }) => assurance.draftedOn)].map(([on, cards]) => ({
    on,
    text:
      cards.length === 1
        ? say(knowledge, 'en', 'desk.change.card', { name: cards[0]!.presentation })
        : say(knowledge, 'en', 'desk.change.cards', { number: String(cards.length) }),
  }))

/**
 * What a shift should hear of, newest first: what curators wrote down, then what the knowledge's own dates say. It needs
 * no history of files, so it is the same on any server that holds this knowledge.
 */
export const changesIn = (knowledge: Knowledge): Change[] =>
  [...knowledge.changes.map(({ on, say: text }) => ({ on, text })), ...cardLines(knowledge), ...factLines(knowledge)]
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, mostLines)
