import { bounds, emergencyRank, reachAtOnceRank } from './bounds.ts'
import type { Triage } from './compile.ts'
import type { Evidence } from './evidence.ts'
import { looksAt } from './weighing/look.ts'
import type { Look } from './weighing/look.ts'
import { bestSoFar, openIn, rankIn } from './asking/open.ts'
import { answerOf, mostCautious, reach, readingsDiffer } from './answering/reach.ts'
import { nextScreen, screenBeforeEmergencyDepartment } from './asking/screen.ts'
import type { Next } from './asking/screen.ts'
import type { Step } from './step.ts'

/**
 * The next question, or the answer with its reasons. Pure: same evidence in any order, same step.
 * Throws, as a programmer's mistake, when no presentation the knowledge knows is given and no red flag answers:
 * the caller passes the pathway that is the home of what nothing else recognises.
 */
export function nextStep(triage: Triage, evidence: Evidence): Step {
  const looks = looksAt(triage, evidence, 'asking')
  const bests = looks.map((look) => bestSoFar(triage, look))
  const certainly = (rank: number) => bests.some((best) => best.every((answer) => rankIn(triage, answer) >= rank))
  if (!certainly(reachAtOnceRank)) {
    const asked = screenOf(triage, looks, bests, certainly(emergencyRank))
    if (asked) return asked
  }
  const forced = looksAt(triage, evidence, 'forced')
  const found = mostCautious(triage, forced)
  if (!found)
    throw new Error('nextStep needs a presentation: pass the pathway marked catchAll when none was recognised')
  return askWho(triage, evidence, forced) ?? reach(triage, found, looks[forced.indexOf(found.look)] ?? looks[0]!)
}

function screenOf(
  triage: Triage,
  looks: readonly Look[],
  bests: readonly ReturnType<typeof bestSoFar>[],
  isEmergency: boolean,
): Step | null {
  const nexts = looks.flatMap((look, index) => {
    const open = openIn(triage, look, bests[index]!, isEmergency ? reachAtOnceRank : 0)
    const next = isEmergency ? screenBeforeEmergencyDepartment(look, open) : nextScreen(look, open)
    return next ? [{ look, next }] : []
  })
  const chosen = nexts.find(({ next }) => isForEmergency(next)) ?? nexts[0]
  if (!chosen) return null
  const { screens } = chosen.look.evidence
  if (chosen.next.counted && screens >= bounds.screens) return null
  return askStep(chosen.look, chosen.next)
}

function isForEmergency({ screen }: Next): boolean {
  return screen.kind === 'signs' && screen.tier === 'emergency'
}

function askStep(look: Look, next: Next): Step {
  const complaints = look.scope.complaints.filter(({ id }) => isForEmergency(next) || look.scope.inFull.has(id))
  const room = Math.max(bounds.screens - look.evidence.screens, 1)
  return {
    kind: 'ask',
    screen: next.screen,
    left: next.counted ? Math.min(next.left, room) : next.left,
    complaints: complaints.map(({ id }) => id),
    counted: next.counted,
  }
}

/** "Who is this about?", only when the readings end differently and none is an emergency. */
function askWho(triage: Triage, evidence: Evidence, looks: readonly Look[]): Step | null {
  if (looks.length < 2 || evidence.declined.includes('who')) return null
  const verdicts = looks.flatMap((look) => answerOf(triage, look)?.verdict ?? [])
  const isEmergency = verdicts.some(({ code }) => triage.urgency.rankOf(code) >= emergencyRank)
  if (isEmergency || !readingsDiffer(verdicts)) return null
  return { kind: 'ask', screen: { kind: 'who' }, left: 1, complaints: [...evidence.presentations], counted: false }
}
