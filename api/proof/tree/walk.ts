import { withAnswers } from '../../triage/answers.ts'
import { bounds } from '../../triage/bounds.ts'
import type { Triage } from '../../triage/compile.ts'
import type { Evidence } from '../../triage/evidence.ts'
import { nextStep } from '../../triage/next-step.ts'
import type { Step } from '../../triage/step.ts'
import type { World } from '../../triage/weighing/world.ts'
import { tickingsOf } from './merge.ts'
import type { Places } from './merge.ts'

type Reach = Extract<Step, { kind: 'reach' }>

/** One end of the question tree. `said`: what was ticked on the way, screen by screen. */
export type End = {
  readonly step: Reach
  readonly screens: number
  readonly said: readonly string[]
  readonly stands: number
}

export type Walk = {
  readonly triage: Triage
  readonly places: Places
  /** What may be answered when age or sex are asked. */
  readonly worlds: readonly World[]
  readonly visit: (end: End) => void
}

/** Visits every end of the question tree below some evidence, ticks merged that no rule can tell apart. */
export function walk(tree: Walk, evidence: Evidence, said: readonly string[] = [], stands = 1): void {
  const step = nextStep(tree.triage, evidence)
  if (step.kind === 'reach') return tree.visit({ step, screens: evidence.screens, said, stands })
  if (said.length > bounds.screens * 3) throw new Error(`The questions after ${said.join(' → ')} do not end`)
  const { screen } = step
  switch (screen.kind) {
    case 'signs':
      for (const { ticked, stands: more } of tickingsOf(screen.findings, tree.places)) {
        const after = withAnswers(tree.triage, evidence, screen.findings, { ticked, unsureOf: [], wholeUnsure: false })
        walk(tree, after, [...said, ticked.join(' + ') || 'none'], stands * more)
      }
      return
    case 'about':
      for (const world of tree.worlds) walk(tree, told(evidence, world), [...said, `${world.age} ${world.sex}`], stands)
      return walk(
        tree,
        { ...evidence, declined: [...evidence.declined, ...screen.fields], screens: evidence.screens + 1 },
        [...said, 'not given'],
        stands,
      )
    case 'who':
      return walk(tree, { ...evidence, declined: [...evidence.declined, 'who'] }, [...said, 'nobody'], stands)
    default:
      return screen satisfies never
  }
}

function told(evidence: Evidence, { age, sex }: World): Evidence {
  return { ...evidence, ages: [{ min: age, max: age }], sexes: [sex], screens: evidence.screens + 1 }
}
