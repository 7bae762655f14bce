import { foldWord } from './fold.ts'
import { scan, type Scrap } from './scan.ts'

type Entry = { readonly from: readonly string[]; readonly to: readonly string[] }

/** Shorthand by its first scrap, longest first. */
export type Shorthand = ReadonlyMap<string, readonly Entry[]>

export const compileShorthand = (table: Readonly<Record<string, string>>): Shorthand => {
  const byFirst = new Map<string, Entry[]>()
  for (const [short, long] of Object.entries(table)) {
    const from = scan(short).map(({ text }) => text)
    const to = scan(long).map(({ text }) => foldWord(text))
    const entries = byFirst.get(from[0] ?? '') ?? []
    entries.push({ from, to })
    byFirst.set(from[0] ?? '', entries)
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.from.length - a.from.length)
  return byFirst
}

const standsAt = (scraps: readonly Scrap[], at: number, from: readonly string[]): boolean => {
  for (let step = 0; step < from.length; step++) if (scraps[at + step]?.text !== from[step]) return false
  return true
}

/** The shorthand that begins here, or null: how many scraps it takes and the words it stands for. */
export const expand = (shorthand: Shorthand, scraps: readonly Scrap[], at: number): Entry | null => {
  const entries = shorthand.get(scraps[at]?.text ?? '')
  if (entries === undefined) return null
  for (const entry of entries) if (standsAt(scraps, at, entry.from)) return entry
  return null
}
