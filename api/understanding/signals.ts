import type { Hearing } from './hear.ts'
import type { Target } from './lexis.ts'
import type { Match } from './phrases/combine.ts'

type Signal = Extract<Target, { kind: 'signal' }>['signal']

/** Where a message gives this signal. */
export const signalsIn = (hearing: Hearing, signal: Signal): readonly Match<Target>[] =>
  hearing.matches.filter(({ phrase: { target } }) => target.kind === 'signal' && target.signal === signal)
