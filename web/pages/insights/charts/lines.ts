import { svg } from 'lit'
import type { Sum } from '../figures.ts'
import { frame } from './frame.ts'

export type Line = { readonly label: string; readonly points: readonly Sum[] }

const room = { left: 44, right: 560, top: 12, bottom: 200 }

/** Figures over the weeks; each line is told apart by its dashes as well as by its colour. */
export const lines = (all: readonly Line[], weeks: readonly string[], says: string, invented: boolean) => {
  const most = Math.max(10, ...all.flatMap(({ points }) => points.map(({ count }) => count)))
  const x = (at: number) =>
    room.left + (weeks.length < 2 ? 0 : (at / (weeks.length - 1)) * (room.right - room.left - 8))
  const y = (count: number) => room.bottom - (count / most) * (room.bottom - room.top)
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.round((most * part) / 5) * 5)
  const grid = ticks.map(
    (count) => svg`<line class="grid" x1=${room.left} x2=${room.right} y1=${y(count)} y2=${y(count)} />
      <text class="soft" x=${room.left - 8} y=${y(count) + 5} text-anchor="end">${count}</text>`,
  )
  const every = Math.ceil(weeks.length / 5)
  const dates = weeks.map((week, at) =>
    at % every === 0
      ? svg`<text class="soft" x=${x(at)} y=${room.bottom + 22} text-anchor=${at === weeks.length - 1 && at > 0 ? 'end' : 'start'}>${week}</text>`
      : '',
  )
  const drawn = all.map(({ points }, at) => {
    const path = points.map(({ count }, place) => `${x(place)},${y(count)}`).join(' ')
    const last = points.at(-1)
    return svg`<polyline class="line line-${at}" points=${path} />
      <circle class="dot line-${at}" cx=${x(points.length - 1)} cy=${y(last?.count ?? 0)} r="4" />`
  })
  return frame({ width: 568, height: 230, says, invented }, [grid, dates, drawn])
}
