import { expect, test } from 'vitest'
import { coreOf, earsOf } from '../../knowledge/portable.ts'
import { navigator } from '../support/conversation.ts'

/** What travels to every browser is read by everybody: nothing in it may be for staff or for nobody. */

const { knowledge } = navigator
const core = coreOf(knowledge)
const text = JSON.stringify([core, earsOf(knowledge)])

const facts = (value: unknown): { showTo: string }[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'showTo' in value ? [value as { showTo: string }] : []
  return [...own, ...Object.values(value).flatMap(facts)]
}

test('every service and every fact that travels is public', () => {
  expect(new Set(facts(core.services).map(({ showTo }) => showTo))).toEqual(new Set(['public']))
})

const hidden = knowledge.services.filter(({ showTo }) => showTo !== 'public')

test('a service kept from the public is not named, numbered or placed', () => {
  expect(hidden.length).toBeGreaterThan(0)
  for (const { id } of hidden) expect(core.services.map((service) => service.id)).not.toContain(id)
  const publicNumbers = core.services.flatMap(({ phones }) => phones.map(({ number }) => number))
  const hiddenNumbers = knowledge.services
    .flatMap(({ phones }) => phones.filter(({ provenance }) => provenance.showTo !== 'public'))
    .map(({ number }) => number)
    .filter((number) => !publicNumbers.includes(number))
  for (const number of hiddenNumbers) expect(JSON.stringify(core.services)).not.toContain(`"${number}"`)
})

test('a private address has no place on a map', () => {
  for (const { address, position } of core.services) expect(address === null && position !== null).toBe(false)
})

test('no examples of ours, no postcode table, no partner, no reviewer travels', () => {
  expect(Object.keys(core.places.postcodes)).toEqual([])
  expect(core.partners).toEqual([])
  expect([...core.pathways, ...core.redFlags].flatMap(({ examples }) => examples)).toEqual([])
  expect([...core.pathways, ...core.redFlags].some(({ assurance }) => assurance.assuredBy)).toBe(false)
})

test('it carries the version of the whole knowledge, so that the service goes on where the page left off', () => {
  expect(core.version).toBe(knowledge.version)
  expect(text).toContain(knowledge.version)
})
