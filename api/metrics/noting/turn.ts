import type { Whereabouts } from '../../directory/signposting.ts'
import type { TriageReply } from '../../contract/reply.ts'
import type { TriageRequest } from '../../contract/request.ts'
import type { Reach } from '../../contract/step.ts'
import { within, type Categories } from '../categories.ts'
import type { Cell } from '../count.ts'
import { hourBands, hourIds, slug, weekdays } from '../lists.ts'
import { weekAt, type Week } from '../week.ts'
import { ageBand } from './age-band.ts'

/** A turn that has been answered. */
export type AnsweredTurn = {
  readonly request: TriageRequest
  readonly reply: TriageReply
  /** Worked out only for turns that count by place. */
  readonly where: () => Whereabouts
  /** Europe/London. */
  readonly at: Temporal.ZonedDateTime
}

type DatedTurn = AnsweredTurn & { readonly week: Week }

/** What a turn adds: under each name once per consultation. */
export type Noted = { readonly name: string; readonly cells: readonly Cell[] }

const neighbourhoodOf = (categories: Categories, where: Whereabouts): string => {
  if (where.kind === 'unknown') return 'not-given'
  if (where.inBorough === 'no') return 'outside'
  return within(categories, 'neighbourhood', slug(where.neighbourhood ?? ''), 'not-sure-which')
}

const languageOf = (categories: Categories, { detected, consultation }: TriageReply): string =>
  within(categories, 'language', detected.language === 'en' ? consultation.language : detected.language, 'other')

const starts = (categories: Categories, { request, reply, at, week }: DatedTurn): Cell[] => {
  const { audience, partner } = request
  return [
    { table: 'starts', week, of: [audience, partner] },
    { table: 'languages', week, of: [languageOf(categories, reply), audience] },
    { table: 'hours', week, of: [weekdays[at.dayOfWeek - 1]!, hourIds[at.hour]!] },
  ]
}

const unmet = (categories: Categories, { where, at, week }: DatedTurn, reason: string): Noted => {
  const cells: Cell[] = [
    { table: 'unmet', week, of: [reason, neighbourhoodOf(categories, where())] },
    { table: 'unmet-hours', week, of: [reason, hourBands[Math.floor(at.hour / 4)]!] },
  ]
  return { name: reason, cells }
}

/** What the answer is about, if that is sensitive: the complaint, or the rule, or the answer itself. */
const sensitiveTopic = (categories: Categories, { consultation }: TriageReply, reach: Reach): string | null => {
  const files = [...consultation.presentations, ...reach.receipt.rules.map((rule) => rule.split('#')[0]!)]
  const file = files.find((id) => categories.sensitiveFiles.has(id))
  if (file !== undefined) return within(categories, 'topic', file, 'other')
  return reach.disposition.sensitive ? within(categories, 'topic', reach.disposition.code, 'other') : null
}

const isUnsure = ({ consultation }: TriageReply): boolean =>
  Object.values(consultation.findings).some((state) => state === 'unsure')

const answered = (categories: Categories, turn: DatedTurn, reach: Reach): Noted => {
  const { request, reply, week } = turn
  const { audience } = request
  const disposition = reach.disposition.code
  const presentation = within(categories, 'presentation', reply.consultation.presentations[0] ?? '', 'none')
  const neighbourhood = neighbourhoodOf(categories, turn.where())
  const first = reach.signposts[0]?.service ?? ''
  const destination = categories.categoryOfService.get(first) ?? 'none'
  const cells: Cell[] = [
    { table: 'dispositions', week, of: [disposition, audience] },
    { table: 'needs', week, of: [presentation] },
    { table: 'statuses', week, of: [reply.status, audience] },
    { table: 'doubts', week, of: [isUnsure(reply) ? 'not-sure' : 'sure', audience] },
    { table: 'dispositions-by-neighbourhood', week, of: [disposition, neighbourhood] },
    { table: 'destinations', week, of: [destination, neighbourhood] },
    { table: 'dispositions-by-age', week, of: [disposition, ageBand(reply.consultation.facts.ages)] },
    { table: 'needs-by-neighbourhood', week, of: [presentation, neighbourhood] },
    { table: 'needs-by-disposition', week, of: [presentation, disposition] },
  ]
  return { name: 'reach', cells }
}

const isThere = new Set(['open', 'always', 'call-to-check'])

const reaches = (categories: Categories, turn: DatedTurn, reach: Reach): Noted[] => {
  const topic = sensitiveTopic(categories, turn.reply, reach)
  if (topic !== null) {
    const cell: Cell = { table: 'sensitive-topics', week: turn.week, of: [topic] }
    return [{ name: 'reach', cells: [cell] }]
  }
  const nobodyThere = reach.signposts.length > 0 && reach.signposts.every(({ opening }) => !isThere.has(opening.state))
  return [answered(categories, turn, reach), ...(nobodyThere ? [unmet(categories, turn, 'nothing-open')] : [])]
}

const ends = (categories: Categories, turn: DatedTurn): Noted[] => {
  const { step } = turn.reply
  switch (step.kind) {
    case 'ask':
      return []
    case 'inform':
      return [{ name: 'informed', cells: [{ table: 'informed', week: turn.week, of: [turn.request.audience] }] }]
    case 'reach':
      return reaches(categories, turn, step)
    default:
      return step satisfies never
  }
}

/** What of an answered turn is counted. Words, place and person are gone from here on: only ids of closed lists are left. */
export const noteTurn = (categories: Categories, answer: AnsweredTurn): Noted[] => {
  const turn = { ...answer, week: weekAt(answer.at) }
  const { status, detected } = answer.reply
  const notUnderstood = status === 'not-understood' ? [unmet(categories, turn, 'not-understood')] : []
  const noLanguage =
    detected.language !== 'en' && detected.interpreter === null ? [unmet(categories, turn, 'no-language')] : []
  const noted = [...notUnderstood, ...noLanguage, ...ends(categories, turn)]
  if (answer.request.consultation) return noted
  // A consultation is new once: its beginning goes with whatever else its first turn adds, under one seal.
  const [{ name, cells } = { name: 'start', cells: [] }, ...others] = noted
  return [{ name, cells: [...starts(categories, turn), ...cells] }, ...others]
}

/** An emergency found in a request that was refused: apart from every other figure, unless it is sensitive. */
export const noteRefused = (
  categories: Categories,
  { reply, at }: Pick<AnsweredTurn, 'reply' | 'at'>,
): Noted | null => {
  const { step } = reply
  if (step.kind !== 'reach') return null
  const topic = sensitiveTopic(categories, reply, step)
  const week = weekAt(at)
  const cell: Cell =
    topic === null
      ? { table: 'refused-emergencies', week, of: [step.disposition.code] }
      : { table: 'sensitive-topics', week, of: [topic] }
  // A sensitive topic counts once for a consultation, whether it was refused or not.
  return { name: topic === null ? 'refused' : 'reach', cells: [cell] }
}

/** Is this answer one that nobody is asked about afterwards? */
export const isSensitive = (categories: Categories, reply: TriageReply): boolean =>
  reply.step.kind === 'reach' && sensitiveTopic(categories, reply, reply.step) !== null
