import { describe, expect, test } from 'vitest'
import { ask, hillingdon, idsOf, directoryKnowledge, hillingdonFolder } from './fernborough.ts'

const saturday = ask(hillingdon, { at: '2026-11-21T19:30', place: 'UB8', age: 6 })
const pharmacies = [...hillingdon.services.values()].filter(({ category }) => category === 'pharmacy')
const stateOf = (id: string) => saturday.signposts.find(({ service }) => service === id)?.opening.state

describe('Saturday evening at half past seven, a child of six with earache near UB8', () => {
  test('Yiewsley, Hayes Town and Pickups are open, nearest first, and the one inside the airport last', () => {
    expect(idsOf(saturday.signposts)).toEqual(['pharm-fml79', 'pharm-fnw87', 'pharm-fem67', 'pharm-fxp23'])
    for (const { service } of saturday.signposts) expect(stateOf(service), service).toBe('open')
    expect(saturday.signposts[0]?.distanceKm).toBeCloseTo(2.2, 1)
    expect(saturday.signposts[1]?.distanceKm).toBeCloseTo(5, 0)
  })
  test('every other branch is left out, with the reason', () => {
    const offered = new Set(idsOf(saturday.signposts))
    for (const { id } of pharmacies.filter(({ id }) => !offered.has(id))) {
      const because = saturday.notOffered.find(({ service }) => service === id)?.because
      expect(because, id).toMatch(/^Closed: opens|^We do not know its opening times/)
    }
  })
  test('the one without a phone says that it cannot be checked', () => {
    expect(saturday.notOffered.find(({ service }) => service === 'pharm-fcy92')?.because).toContain(
      'no phone number to check',
    )
  })
  test('every card says to ring first, for nobody lists which branch does it', () => {
    for (const { accessText } of saturday.signposts)
      expect(accessText).toContain('Ring first to check they do it today.')
  })
})

describe.each(['2026', '2027', '2028'])('Christmas Day of %s', (year) => {
  test.each(['09:00', '12:00', '17:00', '23:00'])('no pharmacy is open at %s', (time) => {
    const { signposts, notOffered } = ask(hillingdon, { at: `${year}-12-25T${time}`, place: 'UB8', age: 30 })
    expect(signposts.length).toBeGreaterThan(0)
    for (const { service, opening } of signposts)
      if (service.startsWith('pharm-')) expect(opening.state, service).toBe('call-to-check')
    for (const { because } of notOffered) expect(because).not.toMatch(/open now/i)
  })
})

describe('children under sixteen', () => {
  test.each(['emergency-department', 'urgent-care'] as const)('are never sent to Ealing (%s)', (code) => {
    for (const age of [0, 5, 15])
      for (const place of ['UB1', 'UB2', 'UB3', 'nowhere'])
        expect(idsOf(ask(hillingdon, { at: '2026-11-21T19:30', place, age, code }).signposts).join()).not.toContain(
          'ealing',
        )
  })
  test('under five, 111 is rung and not used online', () => {
    expect(idsOf(ask(hillingdon, { at: '2026-11-21T19:30', age: 4, code: 'urgent-care' }).signposts)).not.toContain(
      'nat-111-online',
    )
  })
})

describe('each answer has someone', () => {
  const { dispositions, routes } = directoryKnowledge(hillingdonFolder)
  const times = ['2026-11-24T11:00', '2026-11-21T19:30', '2026-11-22T03:00', '2026-12-25T12:00', '2027-03-28T01:30']
  const answerable = dispositions.filter(({ code, practical }) => !practical && code !== 'self-care')

  test.each(answerable.map(({ code }) => code))(
    '%s: at any hour there is a number to call or a place to go',
    (code) => {
      for (const at of times) {
        const { signposts } = ask(hillingdon, { at, place: 'UB8', code })
        expect(
          signposts.some(({ actions }) => actions.some(({ kind }) => kind === 'call' || kind === 'directions')),
          `${code} ${at}`,
        ).toBe(true)
      }
    },
  )

  test.each(answerable.map(({ code }) => code))(
    '%s: outside the hours of all others there is a phone that always answers',
    (code) => {
      const { signposts } = ask(hillingdon, { at: '2026-11-22T03:00', place: 'UB8', code })
      const lines = signposts.filter(({ actions }) => actions.some(({ kind }) => kind === 'call'))
      expect(lines.some(({ opening }) => opening.state === 'always' || opening.state === 'call-to-check')).toBe(true)
    },
  )

  const pairs = routes.filter(
    ({ with: codes }) => !codes.some((code) => code === 'self-care' || code === 'out-of-scope'),
  )
  test.each(pairs.flatMap((route) => route.with.map((code) => [code, route.id] as const)))(
    '%s by %s has a signpost by day',
    (code, route) => {
      expect(ask(hillingdon, { at: '2026-11-24T11:00', place: 'UB8', code, route }).signposts).not.toEqual([])
    },
  )

  test('no food need is sent to 111', () => {
    for (const route of ['food-or-heat-today', 'family-food-today'])
      for (const at of times)
        expect(idsOf(ask(hillingdon, { at, code: 'voluntary-sector', route }).signposts)).not.toContain('nat-111')
  })
})

test('hubs are never "go to": the practice books them', () => {
  for (const { signposts } of [
    ask(hillingdon, { at: '2026-11-24T11:00', place: 'UB8', code: 'same-day-primary-care' }),
  ])
    for (const { access, actions } of signposts.filter(({ service }) => service.startsWith('hub-'))) {
      expect(access).toBe('via-own-practice')
      expect(actions.filter(({ kind }) => kind === 'directions')).toEqual([])
    }
})

test('A&E cards give directions and no call button', () => {
  const { signposts } = ask(hillingdon, { at: '2026-11-24T11:00', place: 'UB8', code: 'emergency-department', age: 40 })
  for (const { access, actions } of signposts.filter(({ access }) => access === 'walk-in'))
    expect([access, ...actions.map(({ kind }) => kind)]).toEqual(['walk-in', 'directions'])
})

test('the minor injuries unit that closed tells people where to go', () => {
  const { notOffered } = ask(hillingdon, { at: '2026-11-24T11:00', place: 'HA6', code: 'urgent-care' })
  expect(notOffered.find(({ service }) => service === 'mvh-miu-closed')?.because).toContain(
    'Hillingdon Urgent Treatment Centre',
  )
})
