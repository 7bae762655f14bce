import type { Verdict } from '../../../triage/step.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'
import { firstToYoung } from './young-asker.ts'

/** At least one: an answer without what would mean worse cannot be built. */
export type SafetyNetting = readonly [string, ...string[]]

const once = (sentences: readonly string[]): string[] => [...new Set(sentences)]

/** What to do meanwhile: the pathway's own words first, then those of the route, then of the disposition. */
const adviceFor = ({ navigator: { knowledge } }: Turn, verdict: Verdict) => {
  const byRoute = knowledge.advice.filter(({ routes }) => verdict.route !== null && routes.includes(verdict.route))
  const byCode = knowledge.advice.filter((advice) => advice.for.includes(verdict.code))
  return [...byRoute, ...byCode]
}

export const careAdviceFor = (turn: Turn, verdict: Verdict): string[] => {
  const { navigator, consultation } = turn
  const own = navigator.index.files.get(verdict.from)?.careAdvice ?? []
  const outOfSight = consultation.facts.asking === 'not-with-them'
  const first = outOfSight ? [say(navigator.knowledge, consultation.language, 'not-with-them.first')] : []
  return once([
    ...first,
    ...firstToYoung(turn),
    ...own,
    ...adviceFor(turn, verdict).flatMap(({ careAdvice }) => careAdvice),
  ])
}

export const safetyNettingFor = (turn: Turn, verdict: Verdict): SafetyNetting => {
  const { navigator, consultation } = turn
  const own = navigator.index.files.get(verdict.from)?.safetyNetting ?? []
  const advised = adviceFor(turn, verdict).flatMap(({ safetyNetting }) => safetyNetting)
  const always = say(navigator.knowledge, consultation.language, 'safety-netting.always')
  const [first, ...rest] = once([...own, ...advised])
  return first === undefined ? [always] : [first, ...rest]
}
