import type { Assurance } from '../../../knowledge/schema/assurance.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import type { Switch } from '../../../knowledge/schema/switch.ts'
import type { TruthReply } from '../../contract/pages/truth.ts'
import { say } from '../../conversation/walk/wording.ts'
import { switchesAt } from '../../conversation/walk/switching/switched-off.ts'
import { todayAt } from '../../directory/freshness.ts'
import { heldBackOf, standingOf, withoutShown } from './facts.ts'

type Assured = { readonly assurance: Assurance }

const longDate = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

const languageName = (code: string): string => new Intl.DisplayNames('en-GB', { type: 'language' }).of(code) ?? code

const contentOf = (knowledge: Knowledge, day: string): TruthReply['content'] =>
  (['red-flags', 'pathways', 'advice'] as const).map((kind) => {
    const { redFlags, pathways, advice } = knowledge
    const all: readonly Assured[] = { 'red-flags': redFlags, pathways, advice }[kind]
    return {
      kind,
      label: say(knowledge, 'en', `truth.content.${kind}`),
      all: all.length,
      approved: all.filter(({ assurance }) => assurance.assuredOn !== null).length,
      pastReview: all.filter(({ assurance }) => assurance.reviewBy < day).length,
    }
  })

/** What is off, by the name a reader knows. Why is for the curator: it stands in the safety log. */
const nameOf = ({ services, pathways, redFlags, wording }: Knowledge, { off }: Switch): string => {
  if ('service' in off) return services.find(({ id }) => id === off.service)?.name ?? off.service
  if ('language' in off) return languageName(off.language)
  if ('model' in off) return say({ wording }, 'en', 'truth.off.model')
  if ('chat' in off) return say({ wording }, 'en', 'truth.off.chat')
  const [file, row = ''] = off.rule.split('#')
  const title =
    pathways.find(({ id }) => id === file)?.presentation ?? redFlags.find(({ id }) => id === file)?.title ?? off.rule
  return say({ wording }, 'en', 'truth.off.rule', { title, row })
}

const isListed = ({ showTo, closed }: Service): boolean => showTo !== 'nobody' && closed === null

/** What is missing, counted; and what no count can say, in the words of the knowledge. */
const gapsOf = (knowledge: Knowledge, listed: readonly Service[]): string[] => {
  const words = Object.entries(knowledge.wording.en ?? {})
  return [
    ...(['hours', 'phone', 'address'] as const).flatMap((kind) => {
      const count = withoutShown(listed, kind)
      return count === 0 ? [] : [say(knowledge, 'en', `truth.missing.${kind}`, { count: String(count) })]
    }),
    ...words.flatMap(([key, sentence]) => (key.startsWith('truth.gap.') ? [sentence] : [])),
  ]
}

const signOffOf = (knowledge: Knowledge): string | null =>
  [...knowledge.redFlags, ...knowledge.pathways, ...knowledge.advice]
    .flatMap(({ assurance }) => assurance.assuredOn ?? [])
    .sort()
    .at(-1) ?? null

const languagesOf = ({ wording }: Knowledge): TruthReply['languages'] => {
  const of = Object.keys(wording.en ?? {}).filter((key) => key.startsWith('widget.')).length
  return Object.keys(wording)
    .filter((language) => language !== 'en')
    .map((language) => ({
      language,
      label: languageName(language),
      checked: Object.keys(wording[language] ?? {}).filter((key) => key.startsWith('widget.')).length,
      of,
    }))
}

/** Everything `/truth` says, counted from the knowledge at this moment (Europe/London). */
export const truthOf = (knowledge: Knowledge, at: Temporal.ZonedDateTime): TruthReply => {
  const today = todayAt(at)
  const off = switchesAt(knowledge, at)
  const isOff = (id: string) => off.some((each) => 'service' in each.off && each.off.service === id)
  const listed = knowledge.services.filter(isListed)
  const words = (key: string, blanks = {}) => say(knowledge, 'en', `truth.${key}`, blanks)
  const lastSignOff = signOffOf(knowledge)
  return {
    on: today.date,
    knowledge: knowledge.version,
    services: {
      listed: listed.filter(({ showTo }) => showTo === 'public').length,
      forStaff: listed.filter(({ showTo }) => showTo === 'staff').length,
      closed: knowledge.services.filter(({ closed, showTo }) => closed !== null && showTo !== 'nobody').length,
      heldBack: knowledge.services.filter(({ id, showTo }) => showTo === 'nobody' && !isOff(id)).length,
    },
    facts: standingOf(listed, today).map((each) => ({ ...each, label: words(`fact.${each.kind}`) })),
    factsHeldBack: heldBackOf(listed),
    content: contentOf(knowledge, today.date),
    lastSignOff,
    doubts: [...knowledge.redFlags, ...knowledge.pathways, ...knowledge.advice]
      .filter(({ assurance }) => assurance.assuredOn === null)
      .reduce((sum, { assurance }) => sum + assurance.doubts.length, 0),
    languages: languagesOf(knowledge),
    switchedOff: off.map((each) => ({ what: nameOf(knowledge, each), until: each.until })),
    gaps: gapsOf(knowledge, listed),
    words: {
      confirmed: words('fact.confirmed'),
      pastReview: words('fact.past-review'),
      unconfirmed: words('fact.unconfirmed'),
      signOff: lastSignOff === null ? words('sign-off.none') : words('sign-off.last', { date: longDate(lastSignOff) }),
    },
  }
}
