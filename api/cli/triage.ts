import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { Person, TriageRequest } from '../contract/request.ts'
import { play } from '../conversation/play.ts'
import { reply, type Door } from '../conversation/reply.ts'
import { compileNavigator } from '../conversation/compile-navigator.ts'
import type { Navigator } from '../conversation/walk/navigator.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'
import { cleanly, UsageError } from './cleanly.ts'
import { askInTerminal } from './triage/ask.ts'
import { showQuestion, showReply } from './triage/show.ts'

const usage =
  'npm run triage -- "sore throat" [--age 30] [--sex female] [--pregnant] [--place UB8] [--at 2026-11-21T10:30] [--answers none] [--json]'

const orUsage = <Value>(read: () => Value): Value => {
  try {
    return read()
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}

const options = {
  age: { type: 'string' },
  sex: { type: 'string' },
  pregnant: { type: 'boolean' },
  place: { type: 'string' },
  at: { type: 'string' },
  answers: { type: 'string' },
  json: { type: 'boolean' },
} as const

const readCommand = () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const zone = 'Europe/London'
  const at = values.at
    ? Temporal.PlainDateTime.from(values.at).toZonedDateTime(zone)
    : Temporal.Now.zonedDateTimeISO(zone)
  const person = Person.parse({
    age: values.age === undefined ? null : Number(values.age),
    sex: values.sex ?? null,
    pregnant: values.pregnant ?? null,
  })
  return { message: positionals.join(' '), place: values.place ?? null, values, person, door: { at, staff: false } }
}

type Command = ReturnType<typeof readCommand>

const talk = async (navigator: Navigator, { message, person, place, door }: Command) => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new AbortController()
  terminal.once('close', () => closed.abort())
  const base = TriageRequest.parse({ person, place })
  let last = reply(navigator, { ...base, message }, door satisfies Door)
  try {
    while (last.step.kind === 'ask') {
      const answers = [await askInTerminal(last.step.question, { terminal, signal: closed.signal })]
      last = reply(navigator, { ...base, consultation: last.consultation, answers }, door)
    }
  } catch (error) {
    if (!closed.signal.aborted) throw error
    throw new UsageError('Nobody answered. Run it in a terminal, or give --answers none.')
  } finally {
    terminal.close()
  }
  return last
}

const playNone = (navigator: Navigator, { message, person, place, door, values }: Command) => {
  const { last, questions } = play(navigator, { ...person, say: message, place }, door)
  if (!values.json) for (const question of questions) console.log(`${showQuestion(question)}\n  → none of these\n`)
  return last
}

/** `npm run triage -- "your words"`: what a person is told, asked in a terminal or answered "none of these". */
await cleanly(async () => {
  const command = orUsage(readCommand)
  const navigator = compileNavigator(freshestKnowledge('knowledge', 'dist/knowledge.json'))
  const last = command.values.answers === 'none' ? playNone(navigator, command) : await talk(navigator, command)
  console.log(command.values.json ? JSON.stringify(last, null, 2) : showReply(last))
})
