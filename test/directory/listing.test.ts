import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findService, listServices, locateNear } from '../../api/directory/listing/list.ts'
import { compileSearch } from '../../api/directory/listing/compile-search.ts'
import { searchServices } from '../../api/directory/listing/search.ts'
import { locate } from '../../api/directory/locate.ts'
import { readYaml } from '../../knowledge/read-yaml.ts'
import { DirectoryWords } from '../../knowledge/schema/directory-words.ts'
import { fernborough, hillingdon, hillingdonFolder, london } from './fernborough.ts'

const asker = { at: london('2026-11-23T11:00'), where: locate(fernborough, 'FB1 1AA'), staff: false }
const everything = { limit: 500 }

describe('the list', () => {
  test('leaves out what nobody may know of', () => {
    const ids = listServices(fernborough, everything, asker).services.map(({ id }) => id)
    expect(ids).toContain('apothecary-near')
    expect(ids).not.toContain('apothecary-hidden')
    expect(findService(fernborough, 'apothecary-hidden', asker)).toBeNull()
  })

  test('is nearest first, and counts all before the limit', () => {
    const { services, total } = listServices(fernborough, { category: 'pharmacy', limit: 2 }, asker)
    expect(services.map(({ id }) => id)).toEqual(['apothecary-near', 'apothecary-gate'])
    expect(total).toBe(5)
  })

  test('of those open now holds only those', () => {
    for (const { opening } of listServices(fernborough, { open: true, limit: 500 }, asker).services)
      expect(['open', 'always']).toContain(opening.state)
  })

  test('by answer holds no service that has closed', () => {
    const ids = listServices(fernborough, { disposition: 'pharmacy-first', limit: 500 }, asker).services.map(
      ({ id }) => id,
    )
    expect(ids).not.toContain('apothecary-gone')
  })

  test('a service that closed tells where to go, and has no buttons', () => {
    expect(findService(fernborough, 'apothecary-gone', asker)).toMatchObject({
      closed: { say: 'Closed. Now Near Apothecary.', goTo: ['apothecary-near'] },
      opening: { state: 'closed' },
      actions: [],
    })
  })

  test('a neighbourhood has a middle to look from', () => {
    expect(locateNear(fernborough, 'north fern')).toMatchObject({
      inBorough: 'yes',
      neighbourhood: 'North Fern',
      lat: 51.5,
    })
    expect(locateNear(fernborough, 'nowhere')).toEqual({ kind: 'unknown' })
  })
})

describe('the search', () => {
  const words = DirectoryWords.parse(readYaml(join(hillingdonFolder, 'directory-words.yaml')).value)
  const search = compileSearch(hillingdon, words)
  const here = { ...asker, where: locate(hillingdon, 'UB8 1UW') }
  const first = (words: string) => searchServices(search, words, 5, here).services[0]?.name

  test.each([
    ['samaritans', 'Samaritans'],
    ['samaritens', 'Samaritans'],
    ['hillingdon hospital a&e', 'Hillingdon Hospital A&E'],
    ['mount vernon minor injuries', 'Mount Vernon minor injuries unit'],
  ])('“%s” finds %s first', (words, name) => expect(first(words)).toBe(name))

  const kinds = (asked: string, at = '2026-11-20T19:30') =>
    searchServices(search, asked, 5, { ...here, at: london(at) }).services.map(({ category }) => category)

  test.each([
    ['waterworks', 'pharmacy'],
    ['chemist', 'pharmacy'],
    ['chemsit', 'pharmacy'],
    ['MIU', 'urgent-care'],
    ['casualty', 'emergency'],
    ['optitian', 'eye'],
  ])('“%s”, as a desk says or mistypes it, finds %s', (asked, category) =>
    expect(new Set(kinds(asked).slice(0, 3))).toEqual(new Set([category])),
  )

  test('asked by its kind, what has closed is never first; asked by its name, it says where to go', () => {
    const miu = searchServices(search, 'miu', 10, here).services
    expect(miu[0]?.closed).toBeNull()
    expect(miu.at(-1)?.closed?.goTo).toEqual(['hh-utc'])
  })

  test('“chemist open late” holds only what is known to be open at nine in the evening, whenever it is asked', () => {
    const late = (at: string) =>
      searchServices(search, 'chemist open late', 50, { ...here, at: london(at) }).services.map(({ id }) => id)
    const then = listServices(
      hillingdon,
      { category: 'pharmacy', open: true, limit: 500 },
      { ...here, at: london('2026-11-20T21:00') },
    )
    expect(late('2026-11-20T09:00').length).toBeGreaterThan(0)
    expect(late('2026-11-20T09:00').toSorted()).toEqual(then.services.map(({ id }) => id).toSorted())
    expect(late('2026-11-20T23:30')).toEqual(
      late('2026-11-20T23:30').filter((id) => late('2026-11-20T09:00').includes(id)),
    )
  })

  test('“dentist open now” promises no dentist whose hours nobody knows', () => {
    for (const { opening } of searchServices(search, 'dentist open now', 10, here).services)
      expect(['open', 'always']).toContain(opening.state)
  })

  test('never shows a number that is not public', () => {
    const shown = JSON.stringify(listServices(hillingdon, everything, here).services)
    for (const number of ['01895547386', '01895452000', '01895485001', '01895238282', '01895556000'])
      expect(shown).not.toContain(number)
  })

  test('never finds a service by an address that is not public', () => {
    expect(searchServices(search, 'Stockley Park Square', 5, here).services.map(({ id }) => id)).not.toContain('ooh')
  })
})
