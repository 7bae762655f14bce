import type { Example } from '../../../knowledge/schema/example.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { Within } from '../../../knowledge/schema/disposition.ts'
import { play } from '../../conversation/play.ts'
import { compileNavigator } from '../../conversation/compile-navigator.ts'
import type { Navigator } from '../../conversation/walk/navigator.ts'

/** An example whose answer differs between two versions, played as a message from beginning to end. */
export type ExampleChange = {
  readonly say: string
  readonly from: string
  readonly to: string
  readonly isLess: boolean
}

/** The examples of either version, played in both. */
export function exampleChanges(before: Knowledge, after: Knowledge, at: Temporal.ZonedDateTime) {
  const [older, newer] = [compileNavigator(before), compileNavigator(after)]
  const examples = distinct([before, after].flatMap(({ redFlags, pathways }) => [...redFlags, ...pathways]))
  const changes = examples.flatMap((example): ExampleChange[] => {
    const [old, now] = [older, newer].map((navigator) => reachedBy(navigator, example, at))
    if (old!.text === now!.text) return []
    return [{ say: example.say, from: old!.text, to: now!.text, isLess: isLess(old!, now!) }]
  })
  return { played: examples.length, changes }
}

function distinct(cards: readonly { readonly examples: readonly Example[] }[]): readonly Example[] {
  const all = cards.flatMap(({ examples }) => examples)
  const asked = ({ say, age, sex, pregnant, ticks, unsureOf }: Example) =>
    JSON.stringify([say, age, sex, pregnant, ticks, unsureOf])
  return [...new Map(all.map((example) => [asked(example), example])).values()]
}

type Reached = { readonly text: string; readonly rank: number; readonly within: number }

function reachedBy(navigator: Navigator, example: Example, at: Temporal.ZonedDateTime): Reached {
  const { step } = play(navigator, example, { at, staff: false }).last
  if (step.kind !== 'reach') return { text: 'nothing', rank: 0, within: 0 }
  const { code, within } = step.disposition
  const rank = navigator.knowledge.dispositions.find((disposition) => disposition.code === code)?.rank ?? 0
  return { text: `${code} ${within}`, rank, within: Within.options.indexOf(within) }
}

function isLess(old: Reached, now: Reached): boolean {
  return now.rank < old.rank || (now.rank === old.rank && now.within > old.within)
}
