import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TriageReply } from '../../api/contract/reply.ts'
import { compileNavigator } from '../../api/conversation/compile-navigator.ts'
import { withSwitches } from '../../api/conversation/walk/switching/switched-off.ts'
import { play } from '../../api/conversation/play.ts'
import { checkReferences } from '../../knowledge/references.ts'
import { Switch, type SwitchedOff } from '../../knowledge/schema/switch.ts'
import { appWith, navigator } from '../support/conversation.ts'

const { knowledge } = navigator
const at = Temporal.ZonedDateTime.from('2026-11-21T19:30[Europe/London]')
const switchFor = (off: SwitchedOff): Switch => ({
  off,
  reason: 'Invented, for a test.',
  from: '2026-11-20',
  until: '2026-11-22',
})
const switchedTo = (...offs: SwitchedOff[]) =>
  compileNavigator(withSwitches({ ...knowledge, switches: offs.map(switchFor) }, at))

const ask = async (off: SwitchedOff, body: object): Promise<TriageReply> => {
  const app = appWith({ navigator: switchedTo(off) })
  const response = await app.request('/v1/triage', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  return TriageReply.parse(await response.json())
}

const rankOf = ({ step }: TriageReply): number => (step.kind === 'reach' ? step.disposition.rank : -1)
const person = { age: 34, sex: 'female', pregnant: false } as const
const played = (off: SwitchedOff | null, say: string) =>
  play(off === null ? navigator : switchedTo(off), { ...person, say, place: 'UB8' }, { at, staff: false }).last

/** Rows by how urgent they are, from the real knowledge: no test names a pathway. */
const rows = knowledge.pathways.flatMap(({ id, rules, examples }) =>
  rules.map((rule, index) => ({
    name: `${id}#${index + 1}`,
    rank: knowledge.dispositions.find(({ code }) => code === rule.then)!.rank,
    examples,
  })),
)

describe('a rule that is switched off', () => {
  test('never lowers the answer to any example of its pathway, whichever row it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), ({ name, examples }) => {
        const [example] = examples
        const before = played(null, example!.say)
        const after = played({ rule: name }, example!.say)
        expect(rankOf(after), `${name}: ${example!.say}`).toBeGreaterThanOrEqual(rankOf(before))
      }),
      { numRuns: 12, seed: 20261121 },
    )
  }, 120_000)

  test('of rank 5 or more leaves its pathway with emergencies and 111 only, in fixed words', () => {
    for (const { name } of rows.filter(({ rank }) => rank >= 5).slice(0, 40)) {
      const [id] = name.split('#')
      const off = withSwitches({ ...knowledge, switches: [switchFor({ rule: name })] }, at)
      const pathway = off.pathways.find((one) => one.id === id)!
      const ranks = pathway.rules.map(({ then }) => knowledge.dispositions.find(({ code }) => code === then)!.rank)
      expect(Math.min(...ranks), name).toBeGreaterThanOrEqual(4)
      expect(pathway.rules.every(({ because }) => because.includes('switched off'))).toBe(true)
      expect(pathway.careAdvice).toEqual([])
    }
  })

  test('of a lower rank answers 111 where it would have answered', () => {
    const low = rows.find(({ rank, examples }) => rank === 3 && rankOf(played(null, examples[0]!.say)) === 3)!
    const { step } = played(null, low.examples[0]!.say)
    const rule = step.kind === 'reach' ? step.receipt.rules[0]! : ''
    const after = played({ rule }, low.examples[0]!.say)
    expect(after.step).toMatchObject({ kind: 'reach', disposition: { code: 'urgent-care', within: 'now' } })
    expect(JSON.stringify(after.step)).toContain('We have switched off our advice on this')
  })

  test('among the red flags still calls for the same help, without its own words', async () => {
    const message = 'crushing pain in my chest going down my left arm'
    const { step } = await ask({ model: true }, { message })
    const rule = step.kind === 'reach' ? step.receipt.rules[0]! : ''
    const after = await ask({ rule }, { message })
    expect(after.step).toMatchObject({ disposition: { code: 'call-999' } })
    expect(JSON.stringify(after.step)).toContain('We have switched off our advice on this')
  })
})

test('a service that is switched off is offered to nobody and listed nowhere', async () => {
  const body = { message: 'sore throat', person, place: 'UB8' }
  const before = played(null, body.message)
  const service = before.step.kind === 'reach' ? before.step.signposts[0]!.service : ''
  const after = played({ service }, body.message)
  expect(JSON.stringify(after.step)).not.toContain(`"${service}"`)
  expect(rankOf(after)).toBe(rankOf(before))
  const app = appWith({ navigator: switchedTo({ service }) })
  expect((await app.request(`/v1/services/${service}`)).status).toBe(404)
})

test('a language that is switched off is still recognised: its words go, its emergencies do not', async () => {
  const message = 'mój tata ma silny ból w klatce piersiowej i nie może oddychać'
  const before = await ask({ model: true }, { message, language: 'pl' })
  const after = await ask({ language: 'pl' }, { message, language: 'pl' })
  expect(rankOf(before)).toBe(7)
  expect(rankOf(after)).toBe(7)
  expect(after.detected.language).toBe('pl')
  expect(after.safety).toMatch(/^Call 999/)
})

describe('with the whole chat switched off', () => {
  test('everybody reads the fixed words, with 111 and 999 in them', async () => {
    const { status, step, safety } = await ask({ chat: true }, { message: 'sore throat', person })
    expect(status).toBe('fixed-text')
    expect(step).toMatchObject({ kind: 'inform', answer: expect.stringMatching(/call 111.*call 999/) as string })
    expect(safety).toMatch(/^Call 999/)
  })

  test('an emergency is still answered as one', async () => {
    const { status } = await ask({ chat: true }, { message: 'he has collapsed and is not breathing' })
    expect(status).toBe('emergency')
  })
})

describe('a switch', () => {
  const names = (off: unknown) =>
    checkReferences({ ...knowledge, switches: [switchFor(off as SwitchedOff)] }).map(({ field, cure }) => [field, cure])

  test('counts on its days only', () => {
    const off = { ...knowledge, switches: [switchFor({ chat: true })] }
    const active = (day: string) =>
      withSwitches(off, Temporal.ZonedDateTime.from(`${day}[Europe/London]`)).switches.length
    expect(['2026-11-19T23:59', '2026-11-20T00:00', '2026-11-22T23:59', '2026-11-23T00:00'].map(active)).toEqual([
      0, 1, 1, 0,
    ])
  })

  test('needs a reason and a last day', () => {
    const mistake = (value: object) => Switch.safeParse({ ...switchFor({ chat: true }), ...value }).success
    expect([
      mistake({}),
      mistake({ reason: '' }),
      mistake({ until: undefined }),
      mistake({ until: '2026-11-01' }),
    ]).toEqual([true, false, false, false])
  })

  test('that names nothing, or a national line, does not load', () => {
    const national = knowledge.services.find((service) => service.national)!.id
    expect(names({ rule: 'no-such-pathway#1' })).toHaveLength(1)
    expect(names({ rule: `${knowledge.pathways[0]!.id}#99` })).toHaveLength(1)
    expect(names({ service: 'no-such-service' })).toHaveLength(1)
    expect(names({ service: national })).toEqual([
      ['0.off.service', '999, 111, A&E and crisis lines are never switched off'],
    ])
    expect(names({ language: 'en' })).toHaveLength(1)
    expect(names({ chat: true })).toEqual([])
  })
})
