import type { Hazard, HazardLog } from '../../../knowledge/schema/hazard.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Problem } from '../problem.ts'
import { hazardsFile as file } from './read-hazards.ts'
import type { TextOf } from './read-hazards.ts'
import { levelOf } from './risk.ts'
import { traceOf } from './trace.ts'

/** How much of the log was looked at. */
export type HazardCounts = { readonly hazards: number; readonly controls: number; readonly cards: number }

export type HazardProof = { readonly problems: readonly Problem[]; readonly counts: HazardCounts }

const problem = (says: string, cure: string): Problem => ({ file, row: null, says, cure })

/** Every hazard has controls that exist and tests that exist; every card, and with it every rule, has a hazard. */
export function proveHazards(knowledge: Knowledge, log: HazardLog, textOf: TextOf): HazardProof {
  const traced = traceOf(knowledge, log)
  const { hazards } = log
  return {
    problems: [
      ...twice(hazards),
      ...hazards.flatMap((hazard) => [
        ...unknownCards(knowledge, hazard),
        ...missingFiles(hazard, textOf),
        ...missingTests(hazard, textOf),
        ...wrongRisk(log, hazard),
        ...wrongStatus(hazard),
      ]),
      ...traced
        .filter(({ hazards: about }) => about.length === 0)
        .map(({ card }) => problem(`no hazard names "${card.id}"`, `Name ${card.file} in the hazard it is about`)),
    ],
    counts: {
      hazards: hazards.length,
      controls: hazards.reduce((total, { controls }) => total + controls.length, 0),
      cards: traced.length,
    },
  }
}

function twice(hazards: readonly Hazard[]): readonly Problem[] {
  const ids = hazards.map(({ id }) => id)
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => problem(`${id} stands twice`, 'Give one of them the next free number'))
}

function unknownCards(knowledge: Knowledge, { id, redFlags, pathways }: Hazard): readonly Problem[] {
  const known = (cards: readonly { readonly id: string }[]) => new Set(cards.map((card) => card.id))
  const unknown = (names: readonly string[], cards: ReadonlySet<string>, kind: string) =>
    names
      .filter((name) => !cards.has(name))
      .map((name) => problem(`${id} names the ${kind} "${name}", which does not exist`, 'Mend its spelling'))
  return [
    ...unknown(redFlags, known(knowledge.redFlags), 'red flag'),
    ...unknown(typeof pathways === 'string' ? [] : pathways, known(knowledge.pathways), 'pathway'),
  ]
}

function missingFiles({ id, controls }: Hazard, textOf: TextOf): readonly Problem[] {
  return controls
    .flatMap((control) => control.in)
    .filter((path) => textOf(path) === null)
    .map((path) => problem(`${id} names "${path}", which does not exist`, 'Name where the control lives now'))
}

function missingTests({ id, controls }: Hazard, textOf: TextOf): readonly Problem[] {
  return controls
    .flatMap(({ tests }) => tests)
    .flatMap(({ file: path, named }) => {
      const text = path.endsWith('.test.ts') ? textOf(path) : null
      if (text === null)
        return [problem(`${id} names the test "${path}", which does not exist`, 'Write it, or mend it')]
      if (named === undefined || text.includes(named)) return []
      return [problem(`${id} names the test "${named}", which ${path} does not have`, 'Copy its title as written')]
    })
}

function wrongRisk({ matrix }: HazardLog, { id, initial, residual }: Hazard): readonly Problem[] {
  const [before, after] = [levelOf(matrix, initial), levelOf(matrix, residual)]
  const lowest = `Add a control, or tell why it stays in "gaps" and keep the likelihood honest`
  return [
    ...(after > before ? [problem(`${id} is riskier with its controls than without`, 'Judge it again')] : []),
    ...(after > matrix.highestResidual ? [problem(`${id} leaves a risk of level ${after}`, lowest)] : []),
  ]
}

function wrongStatus({ id, status, gaps }: Hazard): readonly Problem[] {
  if (status === 'controlled' && gaps.length > 0) return [problem(`${id} is "controlled" with gaps`, 'Set it to open')]
  if (status === 'open' && gaps.length === 0) return [problem(`${id} is "open" without a gap`, 'Say what is missing')]
  return []
}
