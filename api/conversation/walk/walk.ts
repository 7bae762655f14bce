import type { TriageReply } from '../../contract/reply.ts'
import type { TriageRequest } from '../../contract/request.ts'
import { understand } from '../../understanding/understand.ts'
import type { Navigator } from './navigator.ts'
import { withAnswers } from './state/answers.ts'
import { withCorrections } from './state/corrections.ts'
import { withHeardFindings } from './state/heard.ts'
import { withNeeds } from './state/needs.ts'
import { openConsultation } from './state/open.ts'
import { withHeardPerson, withPerson } from './state/person.ts'
import {
  aboutAService,
  asTheRulesSay,
  emergency,
  nobodyIll,
  switchedOff,
  takenBack,
  whichNeed,
  type Outcome,
} from './steps.ts'
import type { Moment, Turn } from './turn.ts'
import { understoodView } from './understood.ts'
import { hasWording, say } from './wording.ts'

/** Everything this turn tells, merged into everything told before. Nothing here decides. */
export const listen = (navigator: Navigator, request: TriageRequest, moment: Moment): Turn => {
  const heard = understand(navigator.understanding, request.message ?? '')
  const opened = openConsultation(navigator, request.consultation, { id: moment.freshId, language: request.language })
  const answered = withAnswers(navigator, opened, request.answers)
  const corrected = withCorrections(navigator, answered, request.corrections)
  const told = withHeardPerson(withHeardFindings(corrected, heard), heard)
  const said = (request.message ?? '').trim() !== ''
  const consultation = withNeeds(navigator, withPerson(navigator, told, request.person), { heard, said })
  return { navigator, request, moment, heard, consultation }
}

/** The product, read from top to bottom: the first of these that has something to say is the step. */
export const nextOutcome = (turn: Turn): Outcome =>
  emergency(turn) ??
  switchedOff(turn) ??
  takenBack(turn) ??
  aboutAService(turn) ??
  nobodyIll(turn) ??
  whichNeed(turn) ??
  asTheRulesSay(turn)

/** The line to read to an interpreter, in the person's own language where we have it. */
const interpreterLine = ({ navigator: { knowledge }, heard, consultation }: Turn): string | null => {
  const { code } = heard.language
  const foreign = code !== 'en' ? code : consultation.language
  if (foreign === 'en' || !hasWording(knowledge, foreign, 'interpreter')) return null
  return say(knowledge, foreign, 'interpreter')
}

/** A turn and its outcome as the reply that the caller gets. */
export const replyOf = (turn: Turn, { status, step, consultation }: Outcome): TriageReply => ({
  consultation,
  understood: understoodView({ ...turn, consultation }),
  detected: { language: turn.heard.language.code, interpreter: interpreterLine(turn) },
  status,
  step,
  safety: say(turn.navigator.knowledge, consultation.language, 'safety'),
})

/**
 * The walk of one message: red flags, then understanding, then the rules, then places, advice and what would mean worse.
 * Pure: the same request at the same moment gives the same reply.
 */
export const walk = (navigator: Navigator, request: TriageRequest, moment: Moment): TriageReply => {
  const turn = listen(navigator, request, moment)
  return replyOf(turn, nextOutcome(turn))
}
