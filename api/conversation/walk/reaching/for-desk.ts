import type { Reach } from '../../../contract/step.ts'
import type { Verdict } from '../../../triage/step.ts'
import type { Turn } from '../turn.ts'
import { hasWording, say } from '../wording.ts'
import { dispositionView } from './disposition.ts'

type Desk = NonNullable<Reach['desk']>

const walkIn = 'pharmacy-first' satisfies Verdict['code']

/** Is the pharmacy service one of the answers this complaint can have? */
const hasWalkIn = ({ navigator: { index }, consultation }: Turn, { from }: Verdict): boolean =>
  [from, ...consultation.presentations].some((id) => index.pathways.get(id)?.rules.some(({ then }) => then === walkIn))

/** Words by route, else by answer; a route without its own never borrows the answer's. */
const byAnswer = ({ navigator, consultation }: Turn, prefix: string, { route, code }: Verdict): string | null => {
  const key = `${prefix}.${route ?? code}`
  return hasWording(navigator.knowledge, consultation.language, key)
    ? say(navigator.knowledge, consultation.language, key)
    : null
}

/** The pharmacy service in one line, with the reason and how to refer; null where it has nothing to do with the answer. */
const pharmacyFirst = (turn: Turn, verdict: Verdict, because: string): Desk['pharmacyFirst'] => {
  const line = (key: string) =>
    say(turn.navigator.knowledge, turn.consultation.language, `desk.pharmacy-first.${key}`, {
      reason: because.replace(/\.$/, ''),
    })
  const how = byAnswer(turn, 'desk.pharmacy-first.how', verdict)
  if (verdict.code === walkIn && how !== null) return { can: true, text: line('can'), how }
  if (how !== null) return { can: false, text: line('other'), how }
  return hasWalkIn(turn, verdict) ? { can: false, text: line('cannot'), how: line('how.not') } : null
}

/** What the front desk says aloud: the practice's own words where the answer is its to give, else the resident's. */
const sayAloud = (turn: Turn, verdict: Verdict): string[] => {
  const own = byAnswer(turn, 'desk.say', verdict)
  if (own !== null) return [own]
  const { headline, action } = dispositionView({ ...turn, request: { ...turn.request, audience: 'resident' } }, verdict)
  return [`${headline}.`, action]
}

/** What a front desk needs beside the answer; nothing for other readers. */
export const forDesk = (turn: Turn, verdict: Verdict, because: string): Desk | undefined =>
  turn.request.audience === 'reception'
    ? { say: sayAloud(turn, verdict), pharmacyFirst: pharmacyFirst(turn, verdict, because) }
    : undefined
