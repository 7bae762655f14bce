import { z } from 'zod'
import { Category } from '../../knowledge/schema/service.ts'
import { Code } from '../../knowledge/schema/disposition.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { ActionTaken, Happened, Helpful, WouldHaveGone } from '../contract/feedback.ts'
import { Status } from '../contract/reply.ts'
import { Audience } from '../contract/request.ts'
import { listNames, type ListName } from './tables.ts'

/** Every id that a category may have, by list. Whatever is not here cannot be counted. */
export type Lists = Readonly<Record<ListName, readonly string[]>>

/** Bands for statistics only: from this age, in years, up to the next. */
export const ageBands = [
  { id: 'under-1', from: 0 },
  { id: '1-to-4', from: 1 },
  { id: '5-to-17', from: 5 },
  { id: '18-to-39', from: 18 },
  { id: '40-to-64', from: 40 },
  { id: '65-to-79', from: 65 },
  { id: '80-and-over', from: 80 },
] as const

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const hourIds = Array.from({ length: 24 }, (_, hour) => `h${String(hour).padStart(2, '0')}`)
export const hourBands = ['h00-03', 'h04-07', 'h08-11', 'h12-15', 'h16-19', 'h20-23'] as const

/** `North (Ruislip)` → `north-ruislip`. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const sensitiveTopics = ({ pathways, redFlags, dispositions }: Knowledge): string[] => [
  ...pathways.filter(({ sensitive }) => sensitive).map(({ id }) => id),
  ...redFlags.filter(({ sensitive }) => sensitive).map(({ id }) => id),
  ...dispositions.filter(({ sensitive }) => sensitive).map(({ code }) => code),
]

const languagesOf = ({ wording, lexicon }: Knowledge): string[] => [
  'en',
  ...Object.keys(wording),
  ...lexicon.languages.map(({ code }) => code),
]

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)]

/** The lists as this knowledge has them. */
export const listsOf = (knowledge: Knowledge): Lists => ({
  audience: Audience.options,
  partner: knowledge.partners.map(({ id }) => id),
  weekday: weekdays,
  hour: hourIds,
  'hour-band': hourBands,
  language: distinct([...languagesOf(knowledge), 'other']),
  presentation: [...knowledge.pathways.filter(({ sensitive }) => !sensitive).map(({ id }) => id), 'none'],
  neighbourhood: distinct([
    ...knowledge.places.wards.map(({ neighbourhood }) => slug(neighbourhood)),
    'not-sure-which',
    'outside',
    'not-given',
  ]),
  disposition: Code.options,
  'age-band': [...ageBands.map(({ id }) => id), 'not-known'],
  destination: [...Category.options, 'none'],
  doubt: ['sure', 'not-sure'],
  status: Status.options,
  reason: ['not-understood', 'nothing-open', 'no-language'],
  'would-have-gone': WouldHaveGone.options,
  helpful: Helpful.options,
  action: ActionTaken.options,
  service: knowledge.services.map(({ id }) => id),
  'what-happened': Happened.options,
  topic: distinct([...sensitiveTopics(knowledge), 'other']),
})

/** One check per list, from Zod: the first of the two locks, the other is in the database. */
export const checksOf = (lists: Lists): ReadonlyMap<ListName, z.ZodType<string>> =>
  new Map(listNames.map((name) => [name, z.enum(lists[name])]))
