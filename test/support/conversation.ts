import { createApp } from '../../api/app.ts'
import { plainAssistant } from '../../api/assistant/plain-assistant.ts'
import { TriageReply } from '../../api/contract/reply.ts'
import type { Question } from '../../api/contract/question.ts'
import type { Reach } from '../../api/contract/step.ts'
import type { Answer } from '../../api/contract/request.ts'
import { compileNavigator } from '../../api/conversation/compile-navigator.ts'
import { rateLimit } from '../../api/http/rate-limit.ts'
import { telemetry } from '../../api/http/telemetry.ts'
import type { Deps, LogEntry } from '../../api/routes/deps.ts'
import { hillingdon } from './hillingdon.ts'

/** The real knowledge, compiled once for all the test files of a worker. */
export const navigator = compileNavigator(hillingdon)

export const logged: LogEntry[] = []

/** The real application without a server, at a fixed moment: Saturday 21 November 2026, half past seven in the evening. */
export const appWith = (over: Partial<Deps> = {}) =>
  createApp({
    navigator,
    now: () => Temporal.ZonedDateTime.from('2026-11-21T19:30:00[Europe/London]'),
    allowAt: true,
    staffTokenSha256: null,
    rateLimit: rateLimit({ perSecond: 1000, burst: 100_000 }),
    overload: { isBehind: () => false },
    telemetry: telemetry(),
    metrics: null,
    assistant: plainAssistant(),
    insightsTokenSha256: null,
    adminTokenSha256: null,
    addressOf: () => 'test',
    log: (entry) => logged.push(entry),
    webFolder: 'dist/web',
    ...over,
  })

const app = appWith()

type Body = Readonly<Record<string, unknown>>

/** One turn; every reply is checked against its schema. */
export const turn = async (body: Body, at?: string): Promise<TriageReply> => {
  const response = await app.request(`/v1/triage${at ? `?at=${at}` : ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
  return TriageReply.parse(await response.json())
}

export type Conversation = { readonly questions: readonly Question[]; readonly last: TriageReply }

/** "None of these", or "not sure" where that cannot be said. */
export const answerNone = (question: Question): Answer =>
  question.kind === 'about' || question.none === null
    ? { question: question.id, unsure: true }
    : { question: question.id, choices: [question.none] }

/** Plays to the end over HTTP: ticks what is listed when it is asked, and answers "none of these" or "not sure" otherwise. */
export const conversation = async (
  body: Body,
  { at, ticks = [] }: { at?: string; ticks?: readonly string[] } = {},
): Promise<Conversation> => {
  const questions: Question[] = []
  let last = await turn(body, at)
  while (last.step.kind === 'ask' && questions.length < 40) {
    const { question } = last.step
    questions.push(question)
    const ticked =
      question.kind === 'about' ? [] : question.choices.map(({ id }) => id).filter((id) => ticks.includes(id))
    const answer = ticked.length > 0 ? { question: question.id, choices: ticked } : answerNone(question)
    last = await turn({ ...body, message: undefined, consultation: last.consultation, answers: [answer] }, at)
  }
  return { questions, last }
}

/** The answer of a reply. Fails the test when it is something else. */
export const reached = (reply: TriageReply): Reach => {
  if (reply.step.kind !== 'reach')
    throw new Error(`expected an answer, got ${JSON.stringify(reply.step).slice(0, 400)}`)
  return reply.step
}

export const codeOf = (reply: TriageReply): string => reached(reply).disposition.code

export const rankOf = (reply: TriageReply): number => reached(reply).disposition.rank

export const asked = (reply: TriageReply): Question => {
  if (reply.step.kind !== 'ask') throw new Error(`expected a question, got ${JSON.stringify(reply.step).slice(0, 400)}`)
  return reply.step.question
}

export const safetyLine =
  'Call 999 for chest pain, trouble breathing, signs of a stroke, heavy bleeding, a fit, someone who will not wake, or danger to anyone. Not sure? Call 111.'
