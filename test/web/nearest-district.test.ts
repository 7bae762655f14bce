import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { nearestDistrict } from '../../web/components/locate/nearest-district.ts'

type District = { readonly district: string; readonly lat: number; readonly lon: number }
const districts = parse(readFileSync('knowledge/places/districts.yaml', 'utf8')) as readonly District[]
const middles = districts.map(({ district, lat, lon }) => [district, lat, lon] as const)

test.each(districts)('the middle of $district is in $district', ({ district, lat, lon }) => {
  expect(nearestDistrict(middles, { latitude: lat, longitude: lon })).toBe(district)
})

test.each([
  ['Manchester', 53.48, -2.24],
  ['Oxford', 51.752, -1.2577],
  ['central London', 51.5072, -0.1276],
])('%s is not guessed into the borough', (_, latitude, longitude) => {
  expect(nearestDistrict(middles, { latitude, longitude })).toBeNull()
})
