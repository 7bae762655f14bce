import type { Verdict } from '../../../triage/step.ts'
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

/** Staff are reminded that a message or a paper can be read by somebody else. */
const firstToStaff = ({ navigator, request, consultation }: Turn, isSensitive: boolean): string[] =>
  isSensitive && request.audience !== 'resident'
    ? [say(navigator.knowledge, consultation.language, 'staff.sensitive.first')]
    : []

/** What to do meanwhile: the pathway's own words, then those of the route, which stand for the disposition's. */
export const careAdviceFor = (turn: Turn, verdict: Verdict, isSensitive: boolean): string[] => {
  const { navigator, consultation } = turn
  const own = navigator.index.files.get(verdict.from)?.careAdvice ?? []
  const outOfSight = consultation.facts.asking === 'not-with-them'
  const { byRoute, byCode } = adviceFor(turn, verdict)
  const nearest = byRoute.length > 0 ? byRoute : byCode
  const first = outOfSight ? [say(navigator.knowledge, consultation.language, 'not-with-them.first')] : []
  return once([
    ...firstToStaff(turn, isSensitive),
    ...first,
    ...firstToYoung(turn),
    ...own,
    ...nearest.flatMap(({ careAdvice }) => careAdvice),
  ])
}

/** What would mean worse: the pathway's own words, then the disposition's; the route's have the last word. */
export const safetyNettingFor = (turn: Turn, verdict: Verdict): SafetyNetting => {
  const { navigator, consultation } = turn
  const own = navigator.index.files.get(verdict.from)?.safetyNetting ?? []
  const { byRoute, byCode } = adviceFor(turn, verdict)
  const advised = [...byCode, ...byRoute].flatMap(({ safetyNetting }) => safetyNetting)
  const always = say(navigator.knowledge, consultation.language, 'safety-netting.always')
  const [first, ...rest] = once([...own, ...advised])
  return first === undefined ? [always] : [first, ...rest]
}
