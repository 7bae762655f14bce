import type { Reach } from '../../../contract/step.ts'
import type { Verdict } from '../../../triage/step.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'
import { safetyNettingFor } from './advice.ts'
import { dispositionView } from './disposition.ts'
import { ownReason } from './reasons.ts'
import { receiptFor } from './receipt.ts'

/** Nobody needs help: honest words, no service to go to, and still what to do if that is wrong. */
export const outOfScope = (turn: Turn): Reach => {
  const { knowledge } = turn.navigator
  const { language } = turn.consultation
  const verdict: Verdict = { code: 'out-of-scope', within: 'routine', route: null, reasons: [], from: '' }
  const reason = ownReason(turn, 'nobody-ill', say(knowledge, language, 'out-of-scope.reason'))
  return {
    kind: 'reach',
    disposition: dispositionView(turn, verdict),
    callInstead: [],
    reasons: [reason],
    signposts: [],
    notOffered: [],
    notOfferedMore: 0,
    notices: [],
    also: [],
    careAdvice: [say(knowledge, language, 'out-of-scope.care')],
    safetyNetting: [...safetyNettingFor(turn, { verdict, also: [] })],
    receipt: receiptFor(turn, [], [], []),
  }
}
