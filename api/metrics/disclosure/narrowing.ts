import type { Bounds } from './round.ts'
import type { Place, Published, PublishedCell } from './publish.ts'

/** A small number must keep at least so many values that it may have, for whoever lays two tables side by side. */
export const fewestValues = 4

type Axis = keyof Place

const axesOf = ({ table }: Published): Axis[] => [...(table.weeks === 1 ? (['week'] as const) : []), ...table.by]

const sharedAxes = (one: Published, other: Published): Axis[] => {
  const known = new Set(axesOf(other))
  return axesOf(one).filter((axis) => known.has(axis))
}

/** The part of a table that stands at one place of the shared axes, and what its figures add up to at least and most. */
type Margin = { readonly at: Place; readonly cells: readonly PublishedCell[]; readonly sum: Bounds }

const cut = (place: Place, axes: readonly Axis[]): Place => Object.fromEntries(axes.map((axis) => [axis, place[axis]]))

/** Could something lie in both? They agree wherever both say something. */
export const meets = (one: Place, other: Place): boolean =>
  Object.entries(one).every(([axis, id]) => other[axis as Axis] === undefined || other[axis as Axis] === id)

const marginsOf = ({ cells, hidden }: Published, axes: readonly Axis[]): ReadonlyMap<string, Margin> => {
  const groups = Map.groupBy(cells, ({ at }) => Object.values(cut(at, axes)).join('|'))
  return new Map(
    [...groups].map(([key, inside]) => {
      const at = cut(inside[0]!.at, axes)
      const low = inside.reduce((sum, { bounds }) => sum + bounds.low, 0)
      const high = inside.reduce((sum, { bounds }) => sum + bounds.high, 0)
      return [key, { at, cells: inside, sum: { low, high: hidden.some((part) => meets(part, at)) ? Infinity : high } }]
    }),
  )
}

/** How many values a small figure may still have when the same people are added up in another table. */
const valuesLeft = ({ bounds }: PublishedCell, own: Bounds, other: Bounds): number => {
  const most = Math.min(bounds.high, Math.min(own.high, other.high) - (own.low - bounds.low))
  const least = Math.max(bounds.low, Math.max(own.low, other.low) - (own.high - bounds.high))
  return most - least + 1
}

const givesAway = (margin: Margin, other: Margin): boolean =>
  margin.cells.some((cell) => cell.shown === 'few' && valuesLeft(cell, margin.sum, other.sum) < fewestValues)

const without = (published: Published, parts: readonly Place[]): Published => ({
  ...published,
  cells: published.cells.filter(({ at }) => !parts.some((part) => meets(part, at))),
  hidden: [...published.hidden, ...parts],
})

const keepBack = (earlier: Published, later: Published): Published => {
  const axes = sharedAxes(earlier, later)
  const theirs = marginsOf(earlier, axes)
  const parts = [...marginsOf(later, axes)].flatMap(([key, margin]) => {
    const other = theirs.get(key)
    return other !== undefined && (givesAway(margin, other) || givesAway(other, margin)) ? [margin.at] : []
  })
  return parts.length === 0 ? later : without(later, parts)
}

/**
 * Tables that count the same people, most important first: wherever two of them side by side would leave a small number
 * with too few values, that part of the later one is kept back. Keeping back only ever leaves more open, so once is enough.
 */
export const protectTogether = (tables: readonly Published[]): Published[] =>
  tables.reduce<Published[]>(
    (before, table) => [...before, before.reduce((kept, earlier) => keepBack(earlier, kept), table)],
    [],
  )
