import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { compileTriage } from '../../api/triage/compile.ts'
import { withAnswers } from '../../api/triage/answers.ts'
import type { Evidence, FindingState } from '../../api/triage/evidence.ts'
import { nextStep } from '../../api/triage/next-step.ts'
import type { Step } from '../../api/triage/step.ts'
import { DispositionFile } from '../../knowledge/schema/disposition.ts'
import { FindingFile } from '../../knowledge/schema/finding.ts'
import { Pathway } from '../../knowledge/schema/pathway.ts'
import { RedFlags } from '../../knowledge/schema/red-flags.ts'

const folder = join(import.meta.dirname, '../fixtures/fernborough')

function readAll<Schema extends z.ZodType>(schema: Schema, name: string): z.output<Schema>[] {
  const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.yaml'))
  return files.sort().map((file) => schema.parse(parse(readFileSync(join(folder, name, file), 'utf8'))))
}

/** The care cards of the invented borough, without its services. */
export const fernborough = {
  findings: readAll(FindingFile, 'findings').flatMap(({ findings }) => findings),
  redFlags: readAll(RedFlags, 'red-flags'),
  pathways: readAll(Pathway, 'pathways'),
  ...DispositionFile.parse(parse(readFileSync(join(folder, 'dispositions.yaml'), 'utf8'))),
}

export const triage = compileTriage(fernborough)

export const nobody: Evidence = {
  findings: {},
  ages: [],
  sexes: [],
  declined: [],
  presentations: [],
  asked: [],
  screens: 0,
  floor: null,
  outOfSight: false,
}

const states = (ids: readonly string[], state: FindingState) => Object.fromEntries(ids.map((id) => [id, state]))

export const present = (...ids: string[]): Evidence['findings'] => states(ids, 'present')
export const unsure = (...ids: string[]): Evidence['findings'] => states(ids, 'unsure')

/** An adult, male unless said otherwise, so that only what a test is about is open. */
export const adult = (presentation: string, more: Partial<Evidence> = {}): Evidence => ({
  ...nobody,
  ages: [{ min: 30, max: 30 }],
  sexes: ['male'],
  presentations: [presentation],
  ...more,
})

export type Play = {
  readonly steps: readonly Step[]
  readonly end: Extract<Step, { kind: 'reach' }>
  evidence: Evidence
}

/** Plays on to the answer: ticks and doubts as given, "none of these" to the rest, facts not given. */
export function play(from: Evidence, ticks: readonly string[] = [], unsureOf: readonly string[] = []): Play {
  const steps: Step[] = []
  let evidence = from
  for (let turn = 0; turn < 40; turn++) {
    const step = nextStep(triage, evidence)
    steps.push(step)
    if (step.kind === 'reach') return { steps, end: step, evidence }
    evidence = answered(evidence, step, ticks, unsureOf)
  }
  throw new Error('a conversation must end')
}

function answered(
  evidence: Evidence,
  step: Extract<Step, { kind: 'ask' }>,
  ticks: readonly string[],
  unsureOf: readonly string[],
): Evidence {
  switch (step.screen.kind) {
    case 'signs':
      return withAnswers(triage, evidence, step.screen.findings, { ticked: ticks, unsureOf, wholeUnsure: false })
    case 'about':
      return { ...evidence, declined: [...evidence.declined, ...step.screen.fields], screens: evidence.screens + 1 }
    case 'who':
      return { ...evidence, declined: [...evidence.declined, 'who'] }
    default:
      return step.screen satisfies never
  }
}

/** The ticks of a screen; empty when it is not one. */
export const ticksOf = (step: Step): readonly string[] =>
  step.kind === 'ask' && step.screen.kind === 'signs' ? step.screen.findings : []

export const reached = (step: Step) => (step.kind === 'reach' ? step.verdict.code : step.screen.kind)
