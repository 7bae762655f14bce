/** Picks that look random and are the same every time: the n-th pick for this seed, from 0 up to, not including, `below`. */
export type Chance = (below: number) => number

const golden = 0x9e3779b9

/** FNV-1a of a text, mixed well: near texts get far numbers. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash)
}

const mix = (state: number): number => {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

export const chanceOf = (seed: string): Chance => {
  let state = hashOf(seed)
  return (below) => {
    state = (state + golden) >>> 0
    return mix(state) % below
  }
}

export const oneOf = <One>(choices: readonly One[], chance: Chance): One => choices[chance(choices.length)]!
