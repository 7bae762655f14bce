import type { Advice } from '../../../../knowledge/schema/advice.ts'
import type { Pathway } from '../../../../knowledge/schema/pathway.ts'
import type { RedFlags } from '../../../../knowledge/schema/red-flags.ts'
import { emergencyRank } from '../../../triage/bounds.ts'
import type { Step, Verdict } from '../../../triage/step.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'
import { firstToYoung } from './young-asker.ts'

/** At least one: an answer without what would mean worse cannot be built. */
export type SafetyNetting = readonly [string, ...string[]]

const once = (sentences: readonly string[]): string[] => [...new Set(sentences)]

const adviceFor = ({ navigator: { knowledge } }: Turn, verdict: Verdict) => ({
  byRoute: knowledge.advice.filter(({ routes }) => verdict.route !== null && routes.includes(verdict.route)),
  byCode: knowledge.advice.filter((advice) => advice.for.includes(verdict.code)),
})

const isEmergency = ({ navigator }: Turn, { code }: Verdict): boolean =>
  navigator.triage.urgency.rankOf(code) >= emergencyRank

/** An answer with what holds beside it. */
type Answer = Pick<Extract<Step, { kind: 'reach' }>, 'verdict' | 'also'>

type OwnFile = Pathway | RedFlags

const isCard = (file: OwnFile): file is Pathway => 'presentation' in file

const filesOf = ({ navigator }: Turn, ids: readonly string[]): readonly OwnFile[] =>
  [...new Set(ids)].flatMap((id) => navigator.index.files.get(id) ?? [])

/**
 * Red flags speak first. Where none but the general ones has words of its own, the cards that call for it and those of
 * the complaints told do too: a nose is pinched while heavy bleeding waits for 999.
 */
const filesInEmergency = (turn: Turn, { verdict, also }: Answer): readonly OwnFile[] => {
  const urgent = [verdict, ...also.filter((each) => isEmergency(turn, each))]
  const calling = filesOf(
    turn,
    urgent.flatMap(({ reasons }) => reasons.map(({ file }) => file)),
  )
  const redFlags = calling.filter((file): file is RedFlags => !isCard(file))
  if (redFlags.some(({ general, careAdvice }) => !general && careAdvice.length > 0)) return redFlags
  return [...new Set([...redFlags, ...calling, ...filesOf(turn, turn.consultation.presentations)])]
}

/** The cards and red flags whose own words stand with an answer. */
const ownFilesFor = (turn: Turn, answer: Answer): readonly OwnFile[] =>
  isEmergency(turn, answer.verdict) ? filesInEmergency(turn, answer) : filesOf(turn, [answer.verdict.from])

/** What a card says to people who can wait is never read in an emergency: no "keep moving gently" beside a broken neck. */
const adviceIn = (file: OwnFile, urgent: boolean): readonly string[] =>
  isCard(file) ? [...file.alwaysAdvice, ...(urgent ? [] : file.careAdvice)] : file.careAdvice

/** One word on eating and drinking, of the nearest that has one: two would gainsay each other. */
const byMouthIn = (own: readonly OwnFile[], nearest: readonly Advice[]): readonly string[] =>
  [...own, ...nearest].flatMap((file) => ('byMouth' in file && file.byMouth !== null ? [file.byMouth] : [])).slice(0, 1)

/** Staff are reminded that a message or a paper can be read by somebody else. */
const firstToStaff = ({ navigator, request, consultation }: Turn, isSensitive: boolean): string[] =>
  isSensitive && request.audience !== 'resident'
    ? [say(navigator.knowledge, consultation.language, 'staff.sensitive.first')]
    : []

/** What to do meanwhile: the card's or the red flags' own words, then the route's, which stand for the disposition's. */
export const careAdviceFor = (turn: Turn, answer: Answer, isSensitive: boolean): string[] => {
  const { navigator, consultation } = turn
  const outOfSight = consultation.facts.asking === 'not-with-them'
  const { byRoute, byCode } = adviceFor(turn, answer.verdict)
  const nearest = byRoute.length > 0 ? byRoute : byCode
  const own = ownFilesFor(turn, answer)
  const first = outOfSight ? [say(navigator.knowledge, consultation.language, 'not-with-them.first')] : []
  return once([
    ...firstToStaff(turn, isSensitive),
    ...first,
    ...firstToYoung(turn),
    ...own.flatMap((file) => adviceIn(file, isEmergency(turn, answer.verdict))),
    ...byMouthIn(own, nearest),
    ...nearest.flatMap(({ careAdvice }) => careAdvice),
  ])
}

/** What would mean worse: the card's or the red flags' own words, then the disposition's; the route's have the last word. */
export const safetyNettingFor = (turn: Turn, answer: Answer): SafetyNetting => {
  const { navigator, consultation } = turn
  const own = ownFilesFor(turn, answer).flatMap((file) =>
    isCard(file) && isEmergency(turn, answer.verdict) ? [] : file.safetyNetting,
  )
  const { byRoute, byCode } = adviceFor(turn, answer.verdict)
  const advised = [...byCode, ...byRoute].flatMap(({ safetyNetting }) => safetyNetting)
  const always = say(navigator.knowledge, consultation.language, 'safety-netting.always')
  const [first, ...rest] = once([...own, ...advised])
  return first === undefined ? [always] : [first, ...rest]
}
