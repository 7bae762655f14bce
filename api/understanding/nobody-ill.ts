import type { Hearing } from './hear.ts'
import type { Lexis } from './lexis.ts'
import { asideIn } from './ranking/aside.ts'
import { signalsIn } from './signals.ts'

/** Whether the message says that nobody is ill; not where that is said beside the matter, as in a joke about a quiz. */
export const saysNobodyIll = (hearing: Hearing): boolean => {
  const said = signalsIn(hearing, 'nobodyIll')
  if (said.length === 0) return false
  const aside = asideIn(hearing)
  return said.some(({ start }) => !aside.has(start))
}

/** Words around such a saying that it speaks of. */
const reach = 8

/** What somebody speaks of who says that nobody is ill, as far as they speak of nobody: what stands beside it is heard. */
export const harmlessIn = ({ sets: { toldAnew } }: Lexis, hearing: Hearing): ReadonlySet<number> => {
  const { tokens, segment } = hearing.scene
  const isWith = (one: number, other: number) =>
    segment[one] === segment[other] && tokens[one]?.clause === tokens[other]!.clause
  const isSomebody = (at: number) =>
    toldAnew.subjects.has(tokens[at]!.word) || toldAnew.subjectAndVerb.has(tokens[at]!.word)
  const harmless = new Set<number>()
  for (const { start, end } of signalsIn(hearing, 'nobodyIll')) {
    for (let at = start; at < end; at++) harmless.add(at)
    for (let at = end; at < end + reach && isWith(at, start) && !isSomebody(at); at++) harmless.add(at)
    for (let at = start - 1; at >= start - reach && isWith(at, start) && !isSomebody(at); at--) harmless.add(at)
  }
  return harmless
}
