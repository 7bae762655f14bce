import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { emergencyRank } from '../../api/triage/bounds.ts'
import type { Evidence, FindingState } from '../../api/triage/evidence.ts'
import { forcedAnswer } from '../../api/triage/forced-answer.ts'
import { nextStep } from '../../api/triage/next-step.ts'
import type { Verdict } from '../../api/triage/step.ts'
import { fernborough, nobody, play, ticksOf, triage } from './fernborough.ts'

/** Room for a busy machine: what is promised here is never a speed. */
vi.setConfig({ testTimeout: 60_000 })

/** The laws of the triage model, over "if nothing more were asked". */
const runs = { numRuns: 500 }
const askable = fernborough.findings.filter(({ kind }) => kind !== 'mitigating').map(({ id }) => id)
const members = new Set(fernborough.findings.flatMap((finding) => finding.members))
const signs = fernborough.findings.filter(({ kind, id }) => kind === 'sign' && !members.has(id)).map(({ id }) => id)
const states: readonly FindingState[] = ['present', 'absent', 'unsure']

const age = fc.constantFrom(0.1, 0.6, 3, 15, 30, 85).map((years) => ({ min: years, max: years }))

/** Sex known: what implies sex is a fact of its own, and the laws compare the same facts. */
const evidence: fc.Arbitrary<Evidence> = fc.record({
  findings: fc.dictionary(fc.constantFrom(...askable), fc.constantFrom(...states), { maxKeys: 9 }),
  ages: fc.oneof(
    fc.constant([]),
    age.map((one) => [one]),
    fc.constant([{ min: 0, max: 9 }]),
  ),
  sexes: fc.constantFrom(['female'] as const, ['male'] as const),
  declined: fc.constantFrom([], ['age'] as const),
  presentations: fc.subarray(
    fernborough.pathways.map(({ id }) => id),
    { minLength: 1, maxLength: 3 },
  ),
  asked: fc.subarray(askable),
  screens: fc.integer({ min: 0, max: 6 }),
  floor: fc.constantFrom(null, 'urgent-care' as const),
  outOfSight: fc.boolean(),
})

/** Not asked before: an absent that counts as not sure (out of sight, no clear head) is no absent. */
const withState = (from: Evidence, finding: string, state: FindingState | null): Evidence => {
  const { [finding]: _before, ...others } = from.findings
  const asked = from.asked.filter((id) => id !== finding)
  return { ...from, asked, findings: state ? { ...others, [finding]: state } : others }
}

const answerTo = (from: Evidence): Verdict => forcedAnswer(triage, from)!
const rank = ({ code }: Verdict) => triage.urgency.rankOf(code)
const bare = (verdict: Verdict): Verdict => ({ ...verdict, from: '', reasons: [] })
const notBelow = (higher: Verdict, lower: Verdict) => triage.urgency.compare(bare(higher), bare(lower)) <= 0

test('absent is never more urgent than unsure, nor unsure than present', () => {
  fc.assert(
    fc.property(evidence, fc.constantFrom(...signs), (from, sign) => {
      const [absent, unsure, present] = (['absent', 'unsure', 'present'] as const).map((state) =>
        answerTo(withState(from, sign, state)),
      )
      return notBelow(unsure!, absent!) && rank(present!) >= rank(unsure!)
    }),
    runs,
  )
})

test('absent is never more urgent than not asked, nor not asked than present', () => {
  fc.assert(
    fc.property(evidence, fc.constantFrom(...signs), (from, sign) => {
      const notAsked = answerTo(withState(from, sign, null))
      const absent = answerTo(withState(from, sign, 'absent'))
      const present = answerTo(withState(from, sign, 'present'))
      return rank(notAsked) >= rank(absent) && rank(present) >= rank(notAsked)
    }),
    runs,
  )
})

test('the order in which things became known makes no difference', () => {
  fc.assert(
    fc.property(evidence, (from) => {
      const backwards: Evidence = {
        ...from,
        findings: Object.fromEntries(Object.entries(from.findings).toReversed()),
        presentations: from.presentations.toReversed(),
        asked: from.asked.toReversed(),
      }
      expect(nextStep(triage, backwards)).toEqual(nextStep(triage, from))
      expect(answerTo(backwards)).toEqual(answerTo(from))
    }),
    runs,
  )
})

test('two complaints together are never below either alone, for what holds and for emergencies in doubt', () => {
  const pathway = fc.constantFrom(...fernborough.pathways.map(({ id }) => id))
  fc.assert(
    fc.property(evidence, pathway, pathway, (from, a, b) => {
      const alone = [a, b].map((presentation) => settled({ ...from, presentations: [presentation] }))
      const together = settled({ ...from, presentations: [a, b] })
      return alone.every((verdict) => rank(together) >= rank(verdict))
    }),
    runs,
  )
})

/** Every sign answered, so that only rows true and floors in doubt count. */
const settled = (from: Evidence): Verdict => {
  const absent = Object.fromEntries(askable.map((id) => [id, 'absent' as const]))
  return answerTo({ ...from, findings: { ...absent, ...from.findings }, asked: askable })
}

test('a second reading of the age never lowers the answer below either alone', () => {
  fc.assert(
    fc.property(evidence, age, age, (from, a, b) => {
      const alone = [a, b].map((one) => answerTo({ ...from, ages: [one] }))
      const together = answerTo({ ...from, ages: [a, b] })
      return alone.every((verdict) => notBelow(together, verdict))
    }),
    runs,
  )
})

test('a floor holds', () => {
  fc.assert(
    fc.property(
      evidence,
      (from) => rank(answerTo({ ...from, floor: 'urgent-care' })) >= triage.urgency.rankOf('urgent-care'),
    ),
    runs,
  )
})

test('every conversation ends, in at most five counted screens, and never asks the same twice', () => {
  fc.assert(
    fc.property(evidence, fc.subarray(signs), fc.subarray(askable), (from, ticks, unsureOf) => {
      const { steps } = play({ ...from, screens: 0, asked: [] }, ticks, unsureOf)
      const counted = steps.filter((step) => step.kind === 'ask' && step.counted)
      const asked = steps.flatMap(ticksOf)
      return counted.length <= 5 && new Set(asked).size === asked.length
    }),
    runs,
  )
})

test('played to the end, ticking one sign more never lowers the answer of one complaint', () => {
  const pathway = fc.constantFrom(...fernborough.pathways.map(({ id }) => id))
  fc.assert(
    fc.property(pathway, fc.subarray(signs), fc.constantFrom(...signs), age, (presentation, ticks, more, years) => {
      const from: Evidence = { ...nobody, presentations: [presentation], ages: [years], sexes: ['female'] }
      const [less, ended] = [play(from, ticks), play(from, [...ticks, more])]
      return rank(ended.end.verdict) >= rank(less.end.verdict)
    }),
    runs,
  )
})

test('an emergency is never left without a reason', () => {
  fc.assert(
    fc.property(evidence, (from) => {
      const verdict = answerTo(from)
      return rank(verdict) < emergencyRank || verdict.reasons.length > 0
    }),
    runs,
  )
})
