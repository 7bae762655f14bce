import type { Interface } from 'node:readline/promises'
import type { Question } from '../../contract/question.ts'
import type { Answer } from '../../contract/request.ts'
import { showQuestion } from './show.ts'

const picked = (line: string, ids: readonly string[]): string[] =>
  line.split(/[\s,]+/).flatMap((word) => ids[Number(word) - 1] ?? [])

/** Where the questions are put; the signal ends the wait when the terminal goes away. */
export type Asker = { readonly terminal: Interface; readonly signal: AbortSignal }

const lineFrom = async ({ terminal, signal }: Asker, prompt: string): Promise<string> => {
  signal.throwIfAborted()
  return (await terminal.question(prompt, { signal })).trim().toLowerCase()
}

const about = async (question: Extract<Question, { kind: 'about' }>, asker: Asker): Promise<Answer> => {
  const values: { age?: number; sex?: 'female' | 'male' } = {}
  const unsureOf: string[] = []
  for (const field of question.fields) {
    const line = await lineFrom(asker, `${field.label} (u = not sure): `)
    const age = Number.parseFloat(line)
    if (field.id === 'age' && Number.isFinite(age)) values.age = age
    else if (field.id === 'sex' && /^[fm]/.test(line)) values.sex = line.startsWith('f') ? 'female' : 'male'
    else unsureOf.push(field.id)
  }
  return { question: question.id, values, unsureOf }
}

/** Asks one question in a terminal: numbers tick, 0 is none, u is not sure. */
export const askInTerminal = async (question: Question, asker: Asker): Promise<Answer> => {
  if (question.kind === 'about') return about(question, asker)
  console.log(`\n${showQuestion(question)}`)
  const line = await lineFrom(asker, 'Numbers, 0 = none of these, u = not sure: ')
  if (line === 'u') return { question: question.id, unsure: true }
  const choices = picked(
    line,
    question.choices.map(({ id }) => id),
  )
  const none = line === '0' && question.none !== null ? [question.none] : []
  return { question: question.id, choices: choices.length > 0 ? choices : none }
}
