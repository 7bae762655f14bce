import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { Person, TriageRequest } from '../contract/request.ts'
import { play } from '../conversation/play.ts'
import { reply } from '../conversation/reply.ts'
import { compileNavigator } from '../conversation/walk/navigator.ts'
import { freshestKnowledge } from '../freshest-knowledge.ts'
import { askInTerminal } from './triage/ask.ts'
import { showQuestion, showReply } from './triage/show.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    age: { type: 'string' },
    sex: { type: 'string' },
    pregnant: { type: 'boolean' },
    place: { type: 'string' },
    at: { type: 'string' },
    answers: { type: 'string' },
    json: { type: 'boolean' },
  },
})

const message = positionals.join(' ')
const zone = 'Europe/London'
const at = values.at
  ? Temporal.PlainDateTime.from(values.at).toZonedDateTime(zone)
  : Temporal.Now.zonedDateTimeISO(zone)
const door = { at, staff: false }
const person = Person.parse({
  age: values.age === undefined ? null : Number(values.age),
  sex: values.sex ?? null,
  pregnant: values.pregnant ?? null,
})
const navigator = compileNavigator(freshestKnowledge('knowledge', 'dist/knowledge.json'))

const talk = async () => {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const base = TriageRequest.parse({ person, place: values.place ?? null })
  let last = reply(navigator, { ...base, message }, door)
  while (last.step.kind === 'ask') {
    const answers = [await askInTerminal(last.step.question, terminal)]
    last = reply(navigator, { ...base, consultation: last.consultation, answers }, door)
  }
  terminal.close()
  return last
}

const playNone = () => {
  const { last, questions } = play(navigator, { ...person, say: message, place: values.place }, door)
  if (!values.json) for (const question of questions) console.log(`${showQuestion(question)}\n  → none of these\n`)
  return last
}

const last = values.answers === 'none' ? playNone() : await talk()
console.log(values.json ? JSON.stringify(last, null, 2) : showReply(last))
