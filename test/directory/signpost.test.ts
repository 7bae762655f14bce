import { describe, expect, test } from 'vitest'
import { ask, fernborough, idsOf } from './fernborough.ts'

const monday = '2026-11-23T11:00'
const whyNot = (signposting: ReturnType<typeof ask>, id: string) =>
  signposting.notOffered.find(({ service }) => service === id)?.because
const card = (signposting: ReturnType<typeof ask>, id: string) =>
  signposting.signposts.find(({ service }) => service === id)

describe('which come first', () => {
  test('open ones before those to ring, the one to offer last at the end', () => {
    expect(idsOf(ask(fernborough, { at: monday }).signposts)).toEqual([
      'apothecary-near',
      'apothecary-dusty',
      'apothecary-gate',
    ])
  })

  test('the first says why it is first', () => {
    expect(ask(fernborough, { at: monday }).signposts[0]?.because).toBe('The nearest to you that is open now.')
  })

  test('the one offered last says why', () => {
    expect(card(ask(fernborough, { at: monday }), 'apothecary-gate')?.because).toContain('behind the dragon gate')
  })

  test('the same question has the same answer', () => {
    expect(ask(fernborough, { at: monday })).toEqual(ask(fernborough, { at: monday }))
  })
})

describe('those left out, and why', () => {
  const now = ask(fernborough, { at: monday })
  test('closed, and when it opens', () => expect(whyNot(now, 'apothecary-owl')).toBe('Closed: opens 8pm today'))
  test('closed for good, and where to go', () =>
    expect(whyNot(now, 'apothecary-gone')).toBe('Closed. Now Near Apothecary.'))
  test('hours unknown and nothing to ring', () =>
    expect(whyNot(now, 'apothecary-mute')).toContain('no phone number to check'))
  test('one shown to nobody is not even named', () => expect(whyNot(now, 'apothecary-hidden')).toBeUndefined())
  test('a test that a healer must ask for', () => {
    const scan = ask(fernborough, { at: monday, code: 'community-diagnostics' })
    expect(whyNot(scan, 'scrying-pool')).toBe('Your healer must refer you.')
  })
  test('staff may refer for it', () => {
    const scan = ask(fernborough, { at: monday, code: 'community-diagnostics', audience: 'reception' })
    expect(card(scan, 'scrying-pool')?.accessText).toBe('Refer on the usual leaf.')
  })
  test('no service stands both among those offered and those left out', () => {
    for (const code of ['pharmacy-first', 'emergency-department', 'same-day-primary-care'] as const) {
      const { signposts, notOffered } = ask(fernborough, { at: monday, code })
      expect(idsOf(signposts).filter((id) => idsOf(notOffered).includes(id))).toEqual([])
    }
  })
})

describe('whom a service takes', () => {
  const emergency = (age?: number) =>
    ask(fernborough, { at: monday, code: 'emergency-department', ...(age === undefined ? {} : { age }) })

  test('surely too young: not offered, with the reason', () => {
    expect(idsOf(emergency(15).signposts)).toEqual(['house-of-all-dragons', 'fern-line'])
    expect(whyNot(emergency(15), 'house-of-grown-dragons')).toBe('Not for anyone under 16.')
  })

  test('old enough: the nearest', () => expect(emergency(16).signposts[0]?.service).toBe('house-of-grown-dragons'))

  test('age unknown: offered after the one that surely takes them, with the limit said', () => {
    expect(idsOf(emergency().signposts)).toEqual(['house-of-all-dragons', 'house-of-grown-dragons', 'fern-line'])
    expect(card(emergency(), 'house-of-grown-dragons')?.accessText).toContain('under 16')
  })

  test('two readings of the age, one of them excluded: still perhaps', () => {
    const two = ask(fernborough, {
      at: monday,
      code: 'emergency-department',
      ages: [
        { min: 6, max: 6 },
        { min: 36, max: 36 },
      ],
    })
    expect(idsOf(two.signposts)).toContain('house-of-grown-dragons')
  })

  test('for one sex only', () => {
    expect(whyNot(ask(fernborough, { at: monday, code: 'voluntary-sector', sexes: ['male'] }), 'nest-of-girls')).toBe(
      'For girls.',
    )
    expect(idsOf(ask(fernborough, { at: monday, code: 'voluntary-sector', sexes: ['female'] }).signposts)).toEqual([
      'nest-of-girls',
    ])
  })
})

describe('how to get to it', () => {
  test('what 111 must arrange has the button of 111, and says nothing of its own hours', () => {
    const post = card(ask(fernborough, { at: monday, code: 'urgent-community-response', age: 80 }), 'flying-healers')
    expect(post).toMatchObject({ access: 'via-111', accessText: 'Ask the Fern Line for it.' })
    expect(post?.opening.state).toBe('call-to-check')
    expect(post?.actions.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      'call tel:01632960111',
      'relay tel:18001960111',
      'bsl https://signs.fernborough.example',
    ])
  })

  test('outside the borough, and where we cannot tell, it is offered only to people of its practices', () => {
    const text = (place: string) =>
      card(ask(fernborough, { at: monday, code: 'urgent-community-response', age: 80, place }), 'flying-healers')
        ?.accessText
    expect(text('FB1 1AA')).not.toContain('If your GP')
    for (const place of ['FB9', 'FB2', 'nowhere']) expect(text(place), place).toContain('If your GP is in Hillingdon.')
  })

  test('a phone has its relay twin, a charged one says so', () => {
    const actions = card(ask(fernborough, { at: monday }), 'apothecary-dusty')?.actions ?? []
    expect(actions.map(({ href }) => href)).toEqual([
      'tel:01632960005',
      'tel:1800101632960005',
      'https://www.openstreetmap.org/?mlat=51.505&mlon=-0.405#map=17/51.505/-0.405',
    ])
    expect(actions[0]?.label).toContain('costs more')
  })

  test('a text line opens the message with its word', () => {
    const post = card(ask(fernborough, { at: monday, code: 'voluntary-sector', sexes: ['female'] }), 'nest-of-girls')
    expect(post?.actions).toEqual([{ kind: 'sms', href: 'sms:60006?&body=NEST', label: 'Text NEST to 60006' }])
  })

  test("no link carries the person's place", () => {
    const here = ask(fernborough, { at: monday, place: 'FB2 1AA' })
    for (const { actions } of here.signposts)
      for (const { href } of actions) expect(href).not.toMatch(/51\.49\b|0\.42\b|FB2/)
  })

  test('staff numbers need a staff token, whatever the audience says', () => {
    const phones = (more: object) =>
      card(
        ask(fernborough, { at: monday, code: 'emergency-department', age: 40, ...more }),
        'house-of-grown-dragons',
      )?.actions.filter(({ kind }) => kind === 'call')
    expect(phones({ audience: 'reception' })).toEqual([])
    expect(phones({ staff: true })).toHaveLength(1)
  })
})

describe('old facts', () => {
  test('are shown with a caution and never called open', () => {
    const dusty = card(ask(fernborough, { at: monday }), 'apothecary-dusty')
    expect(dusty?.opening).toMatchObject({
      state: 'call-to-check',
      text: 'Usually open now, until 6pm. Ring to check.',
    })
    expect(dusty?.caution).toBe('We have not been able to check this recently: phone number, address, opening times.')
  })
  test('fresh facts have none', () =>
    expect(card(ask(fernborough, { at: monday }), 'apothecary-near')?.caution).toBeNull())
  test('facts grow old: eighteen months later the same card is to check', () => {
    expect(card(ask(fernborough, { at: '2028-03-06T11:00' }), 'apothecary-near')?.caution).not.toBeNull()
  })
})

describe("the person's own practice", () => {
  const gp = (more: object) => ask(fernborough, { at: monday, code: 'same-day-primary-care', ...more })
  test('known: it leads, with its own phone', () => {
    expect(gp({ practice: 'B001' }).signposts[0]).toMatchObject({
      service: 'burrow-oak',
      because: 'This is your own practice.',
    })
  })
  test('not known: "your own practice", and no stranger takes its place', () => {
    expect(idsOf(gp({}).signposts)).toEqual(['burrow-yours', 'shared-burrow', 'fern-line'])
    expect(idsOf(gp({}).notOffered)).toEqual([])
  })
  test('a practice we have not heard of counts as not known', () =>
    expect(gp({ practice: 'Z999' }).signposts[0]?.service).toBe('burrow-yours'))
  test('what the practice books has the number of the practice', () => {
    expect(card(gp({ practice: 'B002' }), 'shared-burrow')?.actions[0]?.href).toBe('tel:01632960008')
  })
})

describe('when nothing is open', () => {
  const night = ask(fernborough, { at: '2026-11-22T03:00', code: 'gp-appointment' })
  test('the out-of-hours chain leads, then who opens first', () => {
    expect(idsOf(night.signposts)).toEqual(['fern-line', 'burrow-yours'])
    expect(night.signposts[1]?.opening).toMatchObject({
      state: 'closed',
      text: 'Usually closed now. Usually opens 8am tomorrow',
    })
  })
  test('and it is said', () =>
    expect(night.notices).toEqual(['No service for this is open now. We show who can help until then.']))
  test('at night nobody is told to ring a place whose hours are unknown', () => {
    const midwinter = ask(fernborough, { at: '2026-12-24T23:30' })
    expect(idsOf(midwinter.signposts)).not.toContain('apothecary-near')
  })
  test('by day on such a date they are told to ring', () => {
    const midwinter = ask(fernborough, { at: '2026-12-24T11:00' })
    expect(midwinter.signposts[0]).toMatchObject({ service: 'apothecary-near', opening: { state: 'call-to-check' } })
  })
})

describe('where the person is', () => {
  test('unknown: no distance is claimed, and we say that we could not tell', () => {
    const lost = ask(fernborough, { at: monday, place: 'ZZ1' })
    expect(lost.signposts.every(({ distanceKm }) => distanceKm === null)).toBe(true)
    expect(lost.notices).toContain('We could not tell whether you live in Hillingdon.')
  })
  test('known: distances to a tenth of a kilometre', () => {
    expect(card(ask(fernborough, { at: monday }), 'apothecary-dusty')?.distanceKm).toBe(0.7)
  })
})

test('what must always be there is there, after those who answer the need', () => {
  const posts = idsOf(ask(fernborough, { at: monday, code: 'emergency-department', age: 40 }).signposts)
  expect(posts.at(-1)).toBe('fern-line')
})
