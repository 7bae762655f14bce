import type { z } from 'zod'
import type { Also, Reach } from '../../../contract/step.ts'
import type { Step, Verdict } from '../../../triage/step.ts'
import type { Turn } from '../turn.ts'
import { careAdviceFor, safetyNettingFor } from './advice.ts'
import { dispositionView } from './disposition.ts'
import { forDesk } from './for-desk.ts'
import { reasonsFor } from './reasons.ts'
import { receiptFor } from './receipt.ts'
import { signpostsFor } from './signposts.ts'
import { unaskedSigns } from './unasked.ts'
import { signpostsForYoung } from './young-asker.ts'

type Reached = Extract<Step, { kind: 'reach' }>

const alsoView = (turn: Turn, verdict: Verdict & { readonly checkedFully: boolean }): z.infer<typeof Also> => {
  const file = turn.navigator.index.files.get(verdict.from)
  return {
    ...dispositionView(turn, verdict),
    checkedFully: verdict.checkedFully,
    topic: file === undefined ? verdict.from : 'presentation' in file ? file.presentation : file.title,
    signposts: signpostsFor(turn, verdict).signposts,
  }
}

/** An answer, whole: what to do, why, where, what else, what to do meanwhile, what would mean worse, and its receipt. */
export const reachView = (turn: Turn, reached: Reached): Reach => {
  const { verdict, callInstead, also, overrides } = reached
  const { index } = turn.navigator
  const offered = signpostsFor(turn, verdict)
  const reasons = reasonsFor(turn, verdict, overrides)
  const desk = forDesk(turn, verdict, reasons[0]?.text ?? '')
  const disposition = dispositionView(turn, verdict)
  return {
    kind: 'reach',
    disposition,
    callInstead: callInstead.map((finding) => ({ finding, label: index.findings.get(finding)?.label ?? finding })),
    reasons,
    ...offered,
    signposts: signpostsForYoung(turn, offered.signposts),
    also: also.map((other) => alsoView(turn, other)),
    careAdvice: careAdviceFor(turn, reached, disposition.sensitive),
    safetyNetting: [...safetyNettingFor(turn, reached)],
    ...(desk && { desk }),
    receipt: receiptFor(turn, verdict.reasons, overrides, unaskedSigns(turn.navigator, turn.consultation)),
  }
}
