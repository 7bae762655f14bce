import type { SignpostView } from '../../../contract/step.ts'
import { findService } from '../../../directory/listing/list.ts'
import type { Verdict } from '../../../triage/step.ts'
import { sooner } from '../../../triage/urgency.ts'
import type { Turn } from '../turn.ts'
import { hasWording, say } from '../wording.ts'

/** A young person who asks for themselves is spoken to as one; a younger child on their own is never sent on a journey. */
type YoungAsker = 'child' | 'young-person' | null

const underOf = ({ navigator: { knowledge } }: Turn, key: string): number =>
  hasWording(knowledge, 'en', key) ? Number(say(knowledge, 'en', key)) : 0

/** Who asks, by the ages told: every reading must be that young, and they must ask for themselves. */
const youngAsker = (turn: Turn): YoungAsker => {
  const { asking, ages } = turn.consultation.facts
  if (asking !== 'self' || ages.length === 0) return null
  const isUnder = (key: string) => ages.every(({ max }) => max < underOf(turn, key))
  if (isUnder('young.child-under')) return 'child'
  return isUnder('young.person-under') ? 'young-person' : null
}

/** A young child alone is told to call: what would be a journey, a shop or care at home becomes a call. */
export const forChildAlone = <Told extends Verdict>(turn: Turn, verdict: Told): Told => {
  const { urgency } = turn.navigator.triage
  const code = urgency.dispositionOf(verdict.code).childAlone
  if (code === undefined || youngAsker(turn) !== 'child') return verdict
  const { within, inDoubt } = urgency.dispositionOf(code)
  const route = code === verdict.code && verdict.route !== null ? verdict.route : (inDoubt ?? null)
  return { ...verdict, code, within: sooner(verdict.within, within), route }
}

/** What is said first to a young person, in simple words. */
export const firstToYoung = (turn: Turn): string[] => {
  const young = youngAsker(turn)
  const { navigator, consultation } = turn
  return young === null ? [] : [say(navigator.knowledge, consultation.language, `young.${young}.first`)]
}

/** The services, with the line for young people always among them, and no directions for a child alone. */
export const signpostsForYoung = (turn: Turn, signposts: readonly SignpostView[]): SignpostView[] => {
  const young = youngAsker(turn)
  const { navigator, moment, consultation } = turn
  if (young === null) return [...signposts]
  const id = say(navigator.knowledge, 'en', 'young.service')
  const line = findService(navigator.directory, id, { at: moment.at, where: { kind: 'unknown' }, staff: moment.staff })
  const kept = signposts.map((signpost) =>
    young === 'child'
      ? { ...signpost, actions: signpost.actions.filter(({ kind }) => kind !== 'directions') }
      : signpost,
  )
  if (line === null || kept.some(({ service }) => service === id)) return kept
  const { state, text } = line.opening
  const card: SignpostView = {
    service: line.id,
    name: line.name,
    opening: { state, text },
    distanceKm: null,
    access: line.access,
    accessText: line.accessText,
    address: line.address,
    bring: [],
    because: say(navigator.knowledge, consultation.language, 'young.because'),
    caution: line.caution,
    actions: [...line.actions],
    checkedOn: line.checkedOn,
  }
  return [...kept, card]
}
