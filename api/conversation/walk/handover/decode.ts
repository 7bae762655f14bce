import type { Code } from '../../../../knowledge/schema/disposition.ts'
import type { Consultation } from '../../../contract/consultation.ts'
import type { Triage } from '../../../triage/compile.ts'
import type { FindingState } from '../../../triage/evidence.ts'
import { moreUrgent } from '../../../triage/urgency.ts'
import type { Navigator } from '../navigator.ts'
import { emptyConsultation } from '../state/open.ts'
import { readingOfBand } from './age-band.ts'
import { readCode } from './code.ts'
import { dayAfterFirst } from './day.ts'
import { codeMarkOf, codeMarks, markOf, marks, namesOf, tags, type Names } from './names.ts'
import { unpack, type Unpack } from './packing.ts'
import { askings, declinables, format, formats, mostDays, mostIds, mostReadings, sexes } from './shape.ts'
import { unpackSubset } from './subset.ts'

/** What another screen reported: a consultation to go on with, evaluated afresh by whoever opens it. */
export type Handover =
  | {
      readonly kind: 'opened'
      readonly consultation: Consultation
      /** The day it was made: `2026-11-21`. */
      readonly madeOn: string
      /** The answer it was made with; null: one this knowledge does not have. */
      readonly reached: Code | null
      /** Things told or asked about that this knowledge does not know: never dropped in silence. */
      readonly unknown: number
      /** Made with other questions: the age and everything denied must be asked again. */
      readonly askAgain: boolean
    }
  | { readonly kind: 'unreadable' }

type Opener = Pick<Navigator, 'knowledge' | 'triage'>
type Ids = { readonly ids: readonly string[]; readonly unknown: number }

const subset = <Item>(take: Unpack, all: readonly Item[]): Item[] =>
  unpackSubset(take, all.length).map((place) => all[place]!)

/** Two ids with one mark are both taken: it can only raise. */
const idsMarked = (take: Unpack, known: readonly { readonly id: string }[]): Ids => {
  const found = Array.from({ length: Number(take(mostIds)) }, () => Number(take(marks))).map((mark) =>
    known.flatMap(({ id }) => (markOf(id) === mark ? [id] : [])),
  )
  return { ids: found.flat(), unknown: found.filter((ids) => ids.length === 0).length }
}

const codeMarked = (mark: bigint, { knowledge }: Opener): Code | null =>
  knowledge.dispositions.find(({ code }) => codeMarkOf(code) === Number(mark))?.code ?? null

const bandsOf = (take: Unpack, { ages }: Names) =>
  Array.from({ length: Number(take(mostReadings)) }, () => {
    const from = Number(take(ages.length + 1))
    return readingOfBand(ages, { from, to: Number(take(ages.length + 1)) })
  })

const factsOf = (take: Unpack): Consultation['facts'] => ({
  ages: [],
  sexes: subset(take, sexes),
  declined: subset(take, declinables),
  asking: askings[Number(take(askings.length + 1)) - 1] ?? null,
})

const bare = (code: Code) => ({ code, within: 'now', route: null, reasons: [], from: '' }) as const

/** Where something told is not known here, the answer it led to is the least: a code never lowers. */
const floorFor = (triage: Triage, floor: Code | null, least: Code | null): Code | null =>
  floor && least ? moreUrgent({ urgency: triage.urgency }, bare(floor), bare(least)).code : (floor ?? least)

const states = (ids: readonly string[], state: FindingState) => ids.map((id) => [id, state] as const)

/** The part that only holds for the knowledge the code was made with. */
const exactPart = (take: Unpack, names: Names) => ({
  ages: bandsOf(take, names),
  eased: subset(take, names.findings),
  denied: subset(take, names.findings),
})

const nothing: ReturnType<typeof exactPart> = { ages: [], eased: [], denied: [] }

/** The fields in the order `encodeHandover` packed them. */
const partsOf = (take: Unpack, { knowledge }: Opener) => {
  const names = namesOf(knowledge)
  const isSame = Number(take(tags)) === names.tag
  return {
    isSame,
    madeOn: dayAfterFirst(Number(take(mostDays))),
    facts: factsOf(take),
    reached: take(codeMarks),
    floor: take(codeMarks),
    presentations: idsMarked(take, knowledge.pathways),
    present: idsMarked(take, knowledge.findings),
    unsure: idsMarked(take, knowledge.findings),
    ...(isSame ? exactPart(take, names) : nothing),
  }
}

type Parts = ReturnType<typeof partsOf>

const findingsOf = ({ denied, eased, unsure, present }: Parts): Consultation['findings'] =>
  Object.fromEntries([
    ...states(denied, 'absent'),
    ...states(eased, 'present'),
    ...states(unsure.ids, 'unsure'),
    ...states(present.ids, 'present'),
  ])

/**
 * Opens a handover code. What this knowledge does not know is counted, never passed over; what could lower the answer
 * is taken only from a code of the same questions; everything else is asked again.
 * @param fresh the id and language of the consultation that goes on here
 */
export const decodeHandover = (
  opener: Opener,
  text: string,
  fresh: { readonly id: string; readonly language: string },
): Handover => {
  const packed = readCode(text.trim())
  const take = unpack(packed ?? 0n)
  if (packed === null || Number(take(formats)) !== format) return { kind: 'unreadable' }
  const parts = partsOf(take, opener)
  const [reached, floor] = [codeMarked(parts.reached, opener), codeMarked(parts.floor, opener)]
  const lists = [parts.presentations, parts.present, parts.unsure]
  const unknown = lists.reduce((sum, list) => sum + list.unknown, parts.floor > 0n && floor === null ? 1 : 0)
  return {
    kind: 'opened',
    consultation: {
      ...emptyConsultation(fresh.id, opener.knowledge.version, fresh.language),
      findings: findingsOf(parts),
      facts: { ...parts.facts, ages: [...parts.ages] },
      presentations: [...parts.presentations.ids],
      asked: [...parts.denied, ...parts.eased],
      floor: floorFor(opener.triage, floor, unknown > 0 ? reached : null),
    },
    madeOn: parts.madeOn,
    reached,
    unknown,
    askAgain: !parts.isSame,
  }
}
