import { distanceKm, type Point } from './distance.ts'

type Placed<Item> = { readonly item: Item; readonly point: Point }
export type Near<Item> = { readonly item: Item; readonly distanceKm: number }

/** Points in square cells, about four to a cell, so that looking around costs the same in a borough and in a country. */
export type Grid<Item> = {
  readonly size: number
  readonly south: number
  readonly west: number
  /** Cell edges in degrees. */
  readonly lat: number
  readonly lon: number
  /** Cells along an edge of the whole grid. */
  readonly side: number
  readonly cells: ReadonlyMap<number, readonly Placed<Item>[]>
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value))
const rowOf = <Item>(grid: Omit<Grid<Item>, 'cells'>, { lat }: Point) =>
  clamp(Math.floor((lat - grid.south) / grid.lat), grid.side - 1)
const columnOf = <Item>(grid: Omit<Grid<Item>, 'cells'>, { lon }: Point) =>
  clamp(Math.floor((lon - grid.west) / grid.lon), grid.side - 1)

const perCell = 4
const extent = (values: readonly number[]) =>
  values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const, [
    Infinity,
    -Infinity,
  ] as readonly [number, number])

export const gridOf = <Item>(placed: readonly Placed<Item>[]): Grid<Item> => {
  const [south, north] = placed.length > 0 ? extent(placed.map(({ point }) => point.lat)) : [0, 0]
  const [west, east] = placed.length > 0 ? extent(placed.map(({ point }) => point.lon)) : [0, 0]
  const side = Math.max(1, Math.ceil(Math.sqrt(placed.length / perCell)))
  const shape = {
    size: placed.length,
    south,
    west,
    lat: (north - south) / side || 1,
    lon: (east - west) / side || 1,
    side,
  }
  const cells = Map.groupBy(placed, ({ point }) => rowOf(shape, point) * side + columnOf(shape, point))
  return { ...shape, cells }
}

/** The cells whose distance in cells from the middle is exactly `ring`, kept inside the grid. */
function* cellsAround<Item>(grid: Grid<Item>, row: number, column: number, ring: number) {
  const last = grid.side - 1
  const [left, right] = [Math.max(0, column - ring), Math.min(last, column + ring)]
  for (let r = Math.max(0, row - ring); r <= Math.min(last, row + ring); r++) {
    const whole = r === row - ring || r === row + ring
    if (whole) for (let c = left; c <= right; c++) yield grid.cells.get(r * grid.side + c) ?? []
    else {
      if (column - ring >= 0) yield grid.cells.get(r * grid.side + column - ring) ?? []
      if (column + ring <= last) yield grid.cells.get(r * grid.side + column + ring) ?? []
    }
  }
}

/** Nothing outside the rings looked at so far is nearer than this, in kilometres. */
const reachedKm = <Item>(grid: Grid<Item>, from: Point, ring: number): number => {
  const edges = [
    { lat: grid.south + (rowOf(grid, from) - ring) * grid.lat, lon: from.lon },
    { lat: grid.south + (rowOf(grid, from) + ring + 1) * grid.lat, lon: from.lon },
    { lat: from.lat, lon: grid.west + (columnOf(grid, from) - ring) * grid.lon },
    { lat: from.lat, lon: grid.west + (columnOf(grid, from) + ring + 1) * grid.lon },
  ]
  return Math.min(...edges.map((edge) => distanceKm(from, edge)))
}

const nearestFirst = <Item>(found: readonly Near<Item>[], most: number): Near<Item>[] =>
  found.toSorted((a, b) => a.distanceKm - b.distanceKm).slice(0, most)

/** The `most` nearest items, nearest first. */
export const nearest = <Item>(grid: Grid<Item>, from: Point, most: number): Near<Item>[] => {
  const found: Near<Item>[] = []
  const [row, column] = [rowOf(grid, from), columnOf(grid, from)]
  for (let ring = 0; ring < grid.side && found.length < grid.size; ring++) {
    for (const cell of cellsAround(grid, row, column, ring))
      for (const { item, point } of cell) found.push({ item, distanceKm: distanceKm(from, point) })
    if (found.length >= most) {
      const reached = reachedKm(grid, from, ring)
      const sure = found.filter((near) => near.distanceKm <= reached)
      if (sure.length >= most) return nearestFirst(sure, most)
    }
  }
  return nearestFirst(found, most)
}
