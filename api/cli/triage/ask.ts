import type { Interface } from 'node:readline/promises'
import type { Question } from '../../contract/question.ts'
import type { Answer } from '../../contract/request.ts'
import { showQuestion } from './show.ts'

const picked = (line: string, ids: readonly string[]): string[] =>
  line.split(/[\s,]+/).flatMap((word) => ids[Number(word) - 1] ?? [])

const about = async (question: Extract<Question, { kind: 'about' }>, terminal: Interface): Promise<Answer> => {
  const values: { age?: number; sex?: 'female' | 'male' } = {}
  const unsureOf: string[] = []
  for (const field of question.fields) {
    const line = (await terminal.question(`${field.label} (u = not sure): `)).trim().toLowerCase()
    const age = Number.parseFloat(line)
    if (field.id === 'age' && Number.isFinite(age)) values.age = age
    else if (field.id === 'sex' && /^[fm]/.test(line)) values.sex = line.startsWith('f') ? 'female' : 'male'
    else unsureOf.push(field.id)
  }
  return { question: question.id, values, unsureOf }
}

/** Asks one question in a terminal: numbers tick, 0 is none, u is not sure. */
export const askInTerminal = async (question: Question, terminal: Interface): Promise<Answer> => {
  if (question.kind === 'about') return about(question, terminal)
  console.log(`\n${showQuestion(question)}`)
  const line = (await terminal.question('Numbers, 0 = none of these, u = not sure: ')).trim().toLowerCase()
  if (line === 'u') return { question: question.id, unsure: true }
  const choices = picked(
    line,
    question.choices.map(({ id }) => id),
  )
  const none = line === '0' && question.none !== null ? [question.none] : []
  return { question: question.id, choices: choices.length > 0 ? choices : none }
}
