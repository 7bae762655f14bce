import { describe, expect, test } from 'vitest'
import { DeskReply } from '../../api/contract/pages/desk.ts'
import { changesIn } from '../../api/conversation/desk/changes.ts'
import { appWith, conversation, navigator } from '../support/conversation.ts'

const desk = async () => DeskReply.parse(await (await appWith().request('/v1/desk')).json())

describe('what a staff page is given before anyone rings', () => {
  test('holds every complaint with its other words, and what a desk says for it', async () => {
    const { presentations } = await desk()
    const named = (words: string) => presentations.filter(({ also }) => also.includes(words)).map(({ id }) => id)
    expect(presentations.length).toBeGreaterThan(100)
    expect(named('waterworks')).toEqual(['urinary-symptoms'])
    expect(named('uti')).toEqual(['urinary-symptoms'])
  })

  test('holds the thirty commonest complaints in their order, each one a complaint of the list', async () => {
    const { common } = await desk()
    expect(new Set(common.map(({ presentation }) => presentation)).size).toBe(30)
    expect(common.map(({ label }) => label)).toEqual(navigator.knowledge.commonNeeds.map(({ label }) => label))
  })

  test('gives practices with public numbers alone', async () => {
    const { practices } = await desk()
    const numbers = navigator.knowledge.services.flatMap(({ phones }) =>
      phones.filter(({ provenance }) => provenance.showTo === 'public').map(({ number }) => number),
    )
    expect(practices.length).toBeGreaterThan(30)
    for (const { code, phone } of practices) {
      expect(code).toMatch(/^[A-Z][0-9]{5}$/)
      if (phone !== null) expect(numbers).toContain(phone)
    }
  })

  test('tells what changed newest first, from dates in the knowledge and nothing else', async () => {
    const { changes } = await desk()
    const days = changes.map(({ on }) => on)
    expect(days).toEqual(days.toSorted().toReversed())
    const services = navigator.knowledge.services.map((service) =>
      service.id === 'hh-utc'
        ? {
            ...service,
            hours: service.hours && {
              ...service.hours,
              provenance: { ...service.hours.provenance, dated: '2026-12-01', showTo: 'public' as const },
            },
          }
        : service,
    )
    expect(changesIn({ ...navigator.knowledge, services })[0]?.text).toContain(
      'Opening hours of Hillingdon Urgent Treatment Centre',
    )
  })
})

describe('the commonest complaints', () => {
  const { commonNeeds, wording } = navigator.knowledge

  test.each(commonNeeds)('“$typed” is understood as $label', async ({ typed, pathway }) => {
    const { last } = await conversation({ message: typed, audience: 'reception' })
    expect(last.consultation.presentations).toContain(pathway)
  })

  test('the six chips of the widget are among the ten needs, in its own words', () => {
    const chips = commonNeeds.slice(0, 10).flatMap(({ chip }) => chip ?? [])
    const shown = Object.keys(wording.en ?? {}).filter((key) => /^widget\.need-[0-9]+$/.test(key))
    expect(chips.toSorted()).toEqual(shown.map((key) => Number(key.slice('widget.need-'.length))))
  })

  test.each(commonNeeds.filter(({ chip }) => chip))(
    'the words of chip $chip lead where the list says',
    async ({ chip, pathway }) => {
      const { last } = await conversation({ message: wording.en?.[`widget.need-${chip}-says`] ?? '' })
      expect(last.consultation.presentations).toContain(pathway)
    },
  )

  test('what is offered when nothing was understood stands in the list', () => {
    const offered = (wording.en?.['understanding.common'] ?? '').split(',').map((id) => id.trim())
    for (const id of offered) expect(commonNeeds.map(({ pathway }) => pathway)).toContain(id)
  })
})
