/**
 * Steps from node to node by a number, in three flat arrays: tens of thousands of small maps would take ten times the
 * memory, and the time to throw them away. Nodes are numbers from 0, the root.
 */
export type Trie = {
  /** Open addressing: the node a step starts from (or -1: free), its number, and where it leads. */
  from: Int32Array
  by: Int32Array
  to: Int32Array
  nodes: number
  /** Of each node, a bit for every kind of step that leads on from it: most steps that lead nowhere are told by it. */
  leads: Int32Array
}

export const root = 0

const leastSlots = 1024
/** Half full at most: a step is found at the first or second look. */
const mostFull = 0.5

const emptySlots = (slots: number) => ({
  from: new Int32Array(slots).fill(-1),
  by: new Int32Array(slots),
  to: new Int32Array(slots),
})

export const openTrie = (): Trie => ({ ...emptySlots(leastSlots), nodes: 1, leads: new Int32Array(leastSlots) })

/** One of 32 bits for a step. */
const bitOf = (step: number): number => 1 << (Math.imul(step, 0x9e3779b1) >>> 27)

const slotOf = ({ from, by }: Pick<Trie, 'from' | 'by'>, node: number, step: number): number => {
  const mask = from.length - 1
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(step + 1, 0x85ebca6b)) >>> 0
  slot = (slot ^ (slot >>> 15)) & mask
  while (from[slot] !== -1 && (from[slot] !== node || by[slot] !== step)) slot = (slot + 1) & mask
  return slot
}

/** Where a step leads, or -1. */
export const stepFrom = (trie: Trie, node: number, step: number): number => {
  if ((trie.leads[node]! & bitOf(step)) === 0) return -1
  const slot = slotOf(trie, node, step)
  return trie.from[slot] === -1 ? -1 : trie.to[slot]!
}

export const leadsOn = (trie: Trie, node: number): boolean => trie.leads[node] !== 0

const grow = (trie: Trie): void => {
  const { from, by, to } = trie
  const wider = emptySlots(from.length * 2)
  from.forEach((node, slot) => {
    if (node === -1) return
    const at = slotOf(wider, node, by[slot]!)
    wider.from[at] = node
    wider.by[at] = by[slot]!
    wider.to[at] = to[slot]!
  })
  const leads = new Int32Array(wider.from.length)
  leads.set(trie.leads)
  Object.assign(trie, wider, { leads })
}

/** Where a step leads, made where there was none. */
const growStep = (trie: Trie, node: number, step: number): number => {
  const there = stepFrom(trie, node, step)
  if (there !== -1) return there
  if (trie.nodes >= trie.from.length * mostFull) grow(trie)
  const slot = slotOf(trie, node, step)
  trie.from[slot] = node
  trie.by[slot] = step
  trie.leads[node]! |= bitOf(step)
  return (trie.to[slot] = trie.nodes++)
}

/** The node at the end of these steps, the way there made where it was not. */
export const growPath = (trie: Trie, steps: readonly number[]): number => {
  let node = root
  for (const step of steps) node = growStep(trie, node, step)
  return node
}
