import { basename, join } from 'node:path'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import Holidays from 'date-holidays'
import { z } from 'zod'
import { readYaml } from '../../knowledge/read-yaml.ts'
import { Calendar } from '../../knowledge/schema/calendar.ts'
import { Service } from '../../knowledge/schema/service.ts'
import { Source } from '../../knowledge/schema/source.ts'
import { readServices } from '../../knowledge/services/read-services.ts'
import { ask, directoryKnowledge, hillingdon, hillingdonFolder } from './fernborough.ts'

const raws = readServices(join(hillingdonFolder, 'services'))
const files = [...Map.groupBy(raws, ({ file }) => file)].map(
  ([file, records]) => [basename(file), file, records] as const,
)
const sources = z.array(Source).parse(readYaml(join(hillingdonFolder, 'sources/services.yaml')).value)
const { services, routes } = directoryKnowledge(hillingdonFolder)
const sourceIds = new Set(sources.map(({ id }) => id))
const routeIds = new Set(routes.map(({ id }) => id))
const serviceIds = new Set(services.map(({ id }) => id))

describe.each(files)('%s', (_, file, records) => {
  test('holds services that are whole, and named for their file where there is one', () => {
    for (const { value } of records) expect(Service.safeParse(value).error).toBeUndefined()
    if (records.length === 1) expect(Service.parse(records[0]?.value).id).toBe(basename(file, '.yaml'))
  })

  test('quotes its phone numbers and hours, so that no zero is lost', () => {
    for (const line of readFileSync(file, 'utf8').split('\n'))
      expect(line.replace(/^\s*#.*/, '')).not.toMatch(/number: [^'"]|(?:mon|tue|wed|thu|fri|sat|sun): \[[^'\]]/)
  })

  test('names sources, routes and services that exist', () => {
    for (const { value } of records) {
      const service = Service.parse(value)
      const facts = [service.address, service.website, service.hours, service.text, service.bsl, ...service.phones]
      for (const fact of facts) if (fact) expect(sourceIds, service.id).toContain(fact.provenance.source)
      for (const route of service.routes) expect(routeIds, service.id).toContain(route)
      for (const id of service.closed?.goTo ?? []) expect(serviceIds, service.id).toContain(id)
    }
  })

  test('says in one plain sentence or two what each is for, without numbers', () => {
    for (const { value } of records) {
      const { summary } = Service.parse(value)
      expect(summary).toMatch(/\.$/)
      expect(summary).not.toMatch(/[0-9]|https?:|www\./)
      expect(summary.split(' ').length, summary).toBeLessThanOrEqual(22)
    }
  })
})

describe('who may see what', () => {
  const shown = (staff: boolean) =>
    [...hillingdon.services.values()]
      .flatMap(({ phones }) => phones)
      .filter(({ provenance }) => provenance.showTo === 'public' || (staff && provenance.showTo === 'staff'))
  const numbers = (staff: boolean) => new Set(shown(staff).map(({ number }) => number.replaceAll(' ', '')))

  test.each(['01895547386', '01895452000', '01895485001', '01895238282', '01895556000', '02034021303', '01895279412'])(
    'the office and switchboard number %s is shown to nobody, staff or not',
    (number) => {
      expect(numbers(false)).not.toContain(number)
      expect(numbers(true)).not.toContain(number)
    },
  )

  test.each([
    '999',
    '111',
    '116123',
    '08001111',
    '08082000247',
    '08000234650',
    '01895279054',
    '02032996900',
    '01895556006',
    '01895556633',
    '02038241268',
    '101',
  ])('the public number %s is shown', (number) => expect(numbers(false)).toContain(number))

  test('beside practices and pharmacies, only numbers on the agreed list are public', () => {
    const agreed = [
      '999',
      '111',
      '101',
      '105',
      '116123',
      '08001111',
      '08082000247',
      '08085002222',
      '02032996900',
      '08000234650',
      '01895279054',
      '01895556006',
      '01895556633',
      '02038241268',
      '08088010327',
      '03001236600',
    ]
    const others = [...hillingdon.services.values()].filter(
      ({ category }) => category !== 'gp' && category !== 'pharmacy',
    )
    for (const { id, phones } of others)
      for (const { number, provenance } of phones)
        if (provenance.showTo === 'public') expect(agreed, id).toContain(number.replaceAll(' ', ''))
  })

  test('general knowledge gives nobody a phone number, but for the short ones everybody knows', () => {
    const unseen = new Set(sources.filter(({ seen }) => !seen).map(({ id }) => id))
    for (const { id, phones } of services)
      for (const { number, provenance } of phones)
        if (unseen.has(provenance.source)) expect(provenance.showTo === 'nobody' || number.length <= 3, id).toBe(true)
  })

  test('a number that costs more says so', () => {
    for (const { id, phones } of services)
      for (const { number, charged } of phones) expect(charged, id).toBe(/^0(8[47]|9)/.test(number))
  })

  test('a food bank is known to nobody until somebody has confirmed it', () => {
    expect([...hillingdon.services.values()].filter(({ category }) => category === 'food')).toEqual([])
  })

  test('no practice is named after a doctor', () => {
    for (const { name } of services) expect(name).not.toMatch(/\bDrs?\b\.?/)
  })
})

describe('the registers', () => {
  const count = (category: string, more: (service: Service) => boolean = () => true) =>
    services.filter((service) => service.category === category && more(service)).length

  test('hold the pharmacies of the list of 2026 and the one that took over its premises', () => {
    expect(count('pharmacy', ({ hours }) => hours !== null)).toBe(57)
    expect(count('pharmacy')).toBe(58)
    expect(services.some(({ odsCode }) => odsCode === 'FPN83')).toBe(false)
  })
  test('hold the practices and dentists', () => {
    expect(count('gp', ({ odsCode }) => odsCode !== null)).toBe(44)
    expect(count('dental', ({ odsCode }) => odsCode !== null)).toBe(46)
  })
  test('nine pharmacies open on Sunday', () => {
    const sunday = services.filter(
      ({ category, hours }) =>
        category === 'pharmacy' && hours?.opening.kind === 'weekly' && hours.opening.week.sun.length > 0,
    )
    expect(sunday).toHaveLength(9)
  })
  test('every place is in or near the borough', () => {
    for (const { id, position } of services)
      if (position) {
        expect(position.lat, id).toBeGreaterThan(51.4)
        expect(position.lat, id).toBeLessThan(51.7)
        expect(position.lon, id).toBeGreaterThan(-0.65)
        expect(position.lon, id).toBeLessThan(-0.2)
      }
  })
})

describe('the calendar', () => {
  const calendar = Calendar.parse(readYaml(join(hillingdonFolder, 'calendar/england.yaml')).value)
  const library = new Holidays('GB', 'ENG')

  test.each([2026, 2027, 2028])('the bank holidays of %i are those of a library that works them out', (year) => {
    const theirs = library
      .getHolidays(year)
      .filter(({ type, name }) => type === 'bank' || /Good Friday|Easter Monday/.test(name) || type === 'public')
      .map(({ date }) => date.slice(0, 10))
    const ours = calendar.bankHolidays.map(({ date }) => date).filter((date) => date.startsWith(String(year)))
    for (const date of ours) expect(theirs).toContain(date)
    expect(ours).toHaveLength(8)
  })

  test.each([2026, 2027, 2028])(
    'the days around Christmas, New Year and Easter Sunday of %i are unknown, bank holiday or not',
    (year) => {
      const unknown = calendar.hoursUnknown.map(({ date }) => date)
      const easter = library
        .getHolidays(year)
        .find(({ name }) => /Easter Sunday/.test(name))
        ?.date.slice(0, 10)
      for (const day of ['12-24', '12-25', '12-26', '12-31', '01-01']) expect(unknown).toContain(`${year}-${day}`)
      if (easter) expect(unknown).toContain(easter)
    },
  )

  test('on none of those days is a pharmacy "open"', () => {
    for (const { date } of [...calendar.bankHolidays, ...calendar.hoursUnknown])
      for (const { service, opening } of ask(hillingdon, { at: `${date}T11:00`, place: 'UB8' }).signposts)
        if (hillingdon.services.get(service)?.category === 'pharmacy')
          expect(opening.state, `${service} ${date}`).toBe('call-to-check')
  })
})
