import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileTriage } from '../../api/triage/compile.ts'
import type { Evidence, FindingState } from '../../api/triage/evidence.ts'
import { forcedAnswer } from '../../api/triage/forced-answer.ts'
import { hillingdon as knowledge } from '../support/hillingdon.ts'

/** The laws of the triage model over the real cards: the same people on every run. */
const runs = { numRuns: 1500, seed: 20261121 }
const triage = compileTriage(knowledge)
const members = new Set(knowledge.findings.flatMap((finding) => finding.members))
const own = knowledge.findings.filter(({ id }) => !members.has(id))
const ids = (kind: 'sign' | 'history') => own.filter((finding) => finding.kind === kind).map(({ id }) => id)

/** A person with a need, a few of the things its cards ask about, and one thing more. */
const person = fc.constantFrom(...knowledge.pathways).chain((pathway) => {
  const named = [
    ...triage.complaints.get(pathway.id)!.rows,
    ...triage.watches.filter(({ id }) => pathway.screens.includes(id)).flatMap(({ rows }) => rows),
  ]
  const near = [...new Set(named.flatMap(({ findings }) => findings.map(({ id }) => id)))]
  const some = near.length > 0 ? fc.constantFrom(...near) : fc.constantFrom(...ids('sign'))
  return fc.record({
    presentations: fc.constant([pathway.id]),
    findings: fc.dictionary(some, fc.constantFrom<FindingState>('present', 'absent', 'unsure'), { maxKeys: 6 }),
    more: fc.oneof(some, fc.constantFrom(...own.map(({ id }) => id))),
    age: fc.constantFrom(0.1, 0.4, 2, 8, 15, 30, 50, 70, 90),
    sex: fc.constantFrom('female' as const, 'male' as const),
    settled: fc.boolean(),
  })
})

type Arbitrary = typeof person extends fc.Arbitrary<infer One> ? One : never
type Person = Omit<Arbitrary, 'presentations'> & { readonly presentations: readonly string[] }

const everything = own.map(({ id }) => id)
const absent = Object.fromEntries(everything.map((id) => [id, 'absent' as const]))

/** These walk the whole borough: room for a busy machine, never a measure of speed. */
const room = 60_000

const rank = ({ presentations, findings, more, age, sex, settled }: Person, state: FindingState | null) => {
  const { [more]: _before, ...others } = findings
  const told = { ...(settled ? absent : {}), ...others }
  const evidence: Evidence = {
    findings: state
      ? { ...told, [more]: state }
      : Object.fromEntries(Object.entries(told).filter(([id]) => id !== more)),
    ages: [{ min: age, max: age }],
    sexes: [sex],
    declined: [],
    presentations,
    asked: (settled ? everything : Object.keys(others)).filter((id) => id !== more),
    screens: 2,
    floor: null,
    outOfSight: false,
  }
  return triage.urgency.rankOf(forcedAnswer(triage, evidence)!.code)
}

const kindOf = (id: string) => triage.findings.get(id)?.kind

test(
  'no sign, heard or in doubt, lowers an answer',
  () => {
    fc.assert(
      fc.property(person, (one) => {
        fc.pre(kindOf(one.more) === 'sign')
        const [no, doubt, yes] = [rank(one, 'absent'), rank(one, 'unsure'), rank(one, 'present')]
        expect({ no, doubt, yes }).toSatisfy(() => no <= doubt && doubt <= yes)
      }),
      runs,
    )
  },
  room,
)

test(
  'a sign not asked stands between no and yes',
  () => {
    fc.assert(
      fc.property(person, (one) => {
        fc.pre(kindOf(one.more) === 'sign')
        const [no, notAsked, yes] = [rank(one, 'absent'), rank(one, null), rank(one, 'present')]
        expect({ no, notAsked, yes }).toSatisfy(() => no <= notAsked && notAsked <= yes)
      }),
      runs,
    )
  },
  room,
)

test(
  'no condition, medicine or circumstance lowers an answer either: a limit failed is never less urgent',
  () => {
    fc.assert(
      fc.property(person, (one) => {
        fc.pre(kindOf(one.more) === 'history')
        const [no, doubt, yes] = [rank(one, 'absent'), rank(one, 'unsure'), rank(one, 'present')]
        expect({ no, doubt, yes, more: one.more }).toSatisfy(() => no <= doubt && no <= yes)
      }),
      runs,
    )
  },
  room,
)

test('in doubt or heard, a sign of another need lowers no answer: the pregnancy a safeguarding worry does not ask of', () => {
  const one: Person = {
    presentations: ['adult-safeguarding-worry'],
    findings: {},
    more: 'pregnancy-heavy-bleeding',
    age: 15,
    sex: 'female',
    settled: false,
  }
  const [no, doubt, yes] = [rank(one, 'absent'), rank(one, 'unsure'), rank(one, 'present')]
  expect([no, doubt, yes]).toEqual([no, doubt, yes].toSorted((a, b) => a - b))
})

test(
  'two complaints together are never below either alone, whatever else is told',
  () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...knowledge.pathways.map(({ id }) => id)), (one, second) => {
        const settled = { ...one, settled: true }
        const [first, other, both] = [one.presentations, [second], [...one.presentations, second]].map(
          (presentations) => rank({ ...settled, presentations }, 'present'),
        )
        expect({ first, other, both, more: one.more }).toSatisfy(() => both! >= Math.max(first!, other!))
      }),
      runs,
    )
  },
  room,
)
