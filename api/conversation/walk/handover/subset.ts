import { field, type Field, type Unpack } from './packing.ts'

/** How many ways there are to choose `few` of `many`. */
const waysToChoose = (many: number, few: number): bigint => {
  let ways = 1n
  for (let at = 1; at <= few; at++) ways = (ways * BigInt(many - few + at)) / BigInt(at)
  return ways
}

/**
 * Some of a list as two numbers, how many and which of all ways to choose so many: no way of writing it is shorter.
 * @param places rising, each below `length`
 */
export const packSubset = (places: readonly number[], length: number): Field[] => [
  field(places.length, length + 1),
  field(
    places.reduce((rank, place, at) => rank + (place > at ? waysToChoose(place, at + 1) : 0n), 0n),
    waysToChoose(length, places.length),
  ),
]

/** The places packed by `packSubset`, rising. */
export const unpackSubset = (take: Unpack, length: number): number[] => {
  const count = Number(take(length + 1))
  let rank = take(waysToChoose(length, count))
  let place = length
  const falling: number[] = []
  for (let few = count; few > 0; few--) {
    let ways: bigint
    do ways = --place >= few ? waysToChoose(place, few) : 0n
    while (ways > rank)
    rank -= ways
    falling.push(place)
  }
  return falling.reverse()
}
