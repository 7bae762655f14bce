/**
 * Lists of numbers, each kept under a number (from 0, close together), in three flat arrays: most lists of a phrase book
 * are empty or one long, and an array object for each would take ten times the memory.
 */
export type Lists = {
  /** Where the list of a key begins, or -1. */
  first: Int32Array
  /** Each entry: its number, and where its list goes on, or -1. */
  item: Int32Array
  next: Int32Array
  entries: number
}

const least = 1024

export const openLists = (): Lists => ({
  first: new Int32Array(least).fill(-1),
  item: new Int32Array(least),
  next: new Int32Array(least),
  entries: 0,
})

/** The same numbers with room for one at `place`, and -1 in what is new. */
const withRoom = (numbers: Int32Array, place: number): Int32Array => {
  if (place < numbers.length) return numbers
  const wider = new Int32Array(2 ** Math.ceil(Math.log2(place + 1))).fill(-1)
  wider.set(numbers)
  return wider
}

/** Adds to the end of the list of a key. Walks the list: for short ones. */
export const addTo = (lists: Lists, key: number, item: number): void => {
  const entry = lists.entries++
  lists.first = withRoom(lists.first, key)
  lists.item = withRoom(lists.item, entry)
  lists.next = withRoom(lists.next, entry)
  lists.item[entry] = item
  lists.next[entry] = -1
  let last = lists.first[key]!
  if (last === -1) lists.first[key] = entry
  else {
    while (lists.next[last] !== -1) last = lists.next[last]!
    lists.next[last] = entry
  }
}

const none: readonly number[] = []

/** The list of a key, in the order it was added; empty where there is none. */
export const listAt = ({ first, item, next }: Lists, key: number): readonly number[] => {
  let entry = first[key] ?? -1
  if (entry === -1) return none
  const list: number[] = []
  for (; entry !== -1; entry = next[entry]!) list.push(item[entry]!)
  return list
}

/** The first number of a key's list, or -1. */
export const firstAt = ({ first, item }: Lists, key: number): number => {
  const entry = first[key] ?? -1
  return entry === -1 ? -1 : item[entry]!
}
