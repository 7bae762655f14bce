import type { Consultation } from '../../contract/consultation.ts'
import type { Status } from '../../contract/reply.ts'
import type { Step } from '../../contract/step.ts'
import { bounds } from '../../triage/bounds.ts'
import { findRedFlag } from '../../triage/find-red-flag.ts'
import { nextStep } from '../../triage/next-step.ts'
import type { Step as RuledStep } from '../../triage/step.ts'
import { aboutQuestion } from './asking/about.ts'
import { correctionQuestion } from './asking/correction.ts'
import { nearestNeeds, presentationQuestion, type PresentationReason } from './asking/presentation.ts'
import { put } from './asking/put.ts'
import { signsQuestion } from './asking/signs.ts'
import { whoQuestion } from './asking/who.ts'
import { informAbout } from './informing/inform.ts'
import { serviceQuestionOf } from './informing/question.ts'
import { outOfScope } from './reaching/out-of-scope.ts'
import { reachView } from './reaching/reach.ts'
import { forChildAlone } from './reaching/young-asker.ts'
import { evidenceOf, without } from './state/evidence.ts'
import type { Turn } from './turn.ts'
import { isOff } from './switching/switched-off.ts'
import { say } from './wording.ts'

/** One turn's outcome: what the person gets, and what the caller holds for the next. */
export type Outcome = { readonly status: Status; readonly step: Step; readonly consultation: Consultation }

type Reached = Extract<RuledStep, { kind: 'reach' }>
type Asked = Extract<RuledStep, { kind: 'ask' }>

const asks = (status: Status, { consultation, question }: ReturnType<typeof put>): Outcome => ({
  status,
  step: { kind: 'ask', question },
  consultation,
})

/** The rules' answer as this person can act on it. */
const asCanBeDone = (turn: Turn, reached: Reached): Reached => {
  const verdict = forChildAlone(turn, reached.verdict)
  if (verdict === reached.verdict) return reached
  const also = reached.also
    .map((other) => forChildAlone(turn, other))
    .filter(({ code, route }) => code !== verdict.code || route !== verdict.route)
  return { ...reached, verdict, also, overrides: [...reached.overrides, { kind: 'child-alone', by: '' }] }
}

const reaches = (turn: Turn, ruled: Reached): Outcome => {
  const reached = asCanBeDone(turn, ruled)
  const step = reachView(turn, reached)
  const acuity = turn.navigator.index.dispositions.get(reached.verdict.code)?.acuity
  const status = acuity === 'emergency' ? 'emergency' : acuity === 'none' ? 'out-of-scope' : 'reached'
  return { status, step, consultation: { ...turn.consultation, pending: null } }
}

/** Red flags over this message and all earlier answers: nothing else comes first. */
export const emergency = (turn: Turn): Outcome | null => {
  const told = without(evidenceOf(turn.consultation), turn.consultation.withdrawing)
  const verdict = findRedFlag(turn.navigator.triage, told)
  if (verdict === null) return null
  const step = nextStep(turn.navigator.triage, told)
  return reaches(
    turn,
    step.kind === 'reach' ? step : { kind: 'reach', verdict, callInstead: [], also: [], overrides: [] },
  )
}

/** The whole chat is switched off: the fixed words, to everybody whose words are no emergency. */
export const switchedOff = ({ navigator: { knowledge }, consultation }: Turn): Outcome | null =>
  isOff(knowledge, 'chat')
    ? {
        status: 'fixed-text',
        step: {
          kind: 'inform',
          answer: say(knowledge, consultation.language, 'switched-off.chat'),
          sources: [],
          suggestions: [],
        },
        consultation: { ...consultation, pending: null },
      }
    : null

/** A sign taken back or contradicted is named once more before it goes. */
export const takenBack = ({ navigator, consultation }: Turn): Outcome | null => {
  const finding = consultation.withdrawing[0]
  if (finding === undefined) return null
  const build = (id: string) => correctionQuestion(navigator, consultation, finding, { id, about: 1 })
  return asks('asked', put(consultation, 'correction', [finding], build))
}

/** A question about a service, from somebody who told of nothing wrong. */
export const aboutAService = (turn: Turn): Outcome | null => {
  const question = serviceQuestionOf(turn)
  if (question === null) return null
  const consultation = { ...turn.consultation, presentations: turn.request.consultation?.presentations ?? [] }
  return { status: 'informed', step: informAbout(turn, question), consultation }
}

/** Nobody is ill and nothing was found: said honestly. Never when any finding is known. */
export const nobodyIll = (turn: Turn): Outcome | null => {
  const { heard, consultation } = turn
  const anything = heard.findings.length > 0 || Object.keys(consultation.findings).length > 0
  if (!heard.nobodyIll || anything || consultation.presentations.length > 0) return null
  return { status: 'out-of-scope', step: outOfScope(turn), consultation: { ...consultation, pending: null } }
}

const reasonToAsk = ({ navigator, request, heard }: Turn): PresentationReason => {
  const likely = Number(say(navigator.knowledge, 'en', 'understanding.likely'))
  if (heard.presentations.some(({ score }) => score >= likely)) return 'several'
  return (request.message ?? '').trim() === '' ? 'first' : 'not-understood'
}

/** Several needs are likely, or none was understood: "which of these is nearest?" */
export const whichNeed = (turn: Turn): Outcome | null => {
  const { navigator, consultation, heard } = turn
  if (consultation.presentations.length > 0) return null
  const reason = reasonToAsk(turn)
  const offered = nearestNeeds(
    navigator,
    heard.presentations.map(({ pathway }) => pathway),
  )
  const build = (id: string) =>
    presentationQuestion(navigator, consultation, { offered, reason }, { id, about: bounds.screens })
  return asks(
    reason === 'not-understood' ? 'not-understood' : 'asked',
    put(consultation, 'presentation', offered, build),
  )
}

const asksRuled = ({ navigator, consultation }: Turn, { screen, left: about }: Asked): Outcome => {
  switch (screen.kind) {
    case 'signs': {
      const build = (id: string) => signsQuestion(navigator, consultation, screen, { id, about })
      return asks('asked', put(consultation, 'signs', screen.findings, build))
    }
    case 'about': {
      const build = (id: string) => aboutQuestion(navigator, consultation, screen.fields, { id, about })
      return asks('asked', put(consultation, 'about', screen.fields, build))
    }
    case 'who':
      return asks(
        'asked',
        put(consultation, 'who', [], (id) => whoQuestion(navigator, consultation, id, about)),
      )
    default:
      return screen satisfies never
  }
}

/** The rules: the next screen, or the answer with its reasons. */
export const asTheRulesSay = (turn: Turn): Outcome => {
  const step = nextStep(turn.navigator.triage, evidenceOf(turn.consultation))
  return step.kind === 'ask' ? asksRuled(turn, step) : reaches(turn, step)
}
