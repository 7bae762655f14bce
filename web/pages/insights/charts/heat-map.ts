import { svg } from 'lit'
import { words, type Sum } from '../figures.ts'
import { frame } from './frame.ts'

/** One day of the week and its hours. */
export type Day = { readonly label: string; readonly hours: readonly Sum[] }

const cell = { width: 36, height: 24 }
const left = 96
const names = ['12am', '4am', '8am', '12pm', '4pm', '8pm']

const levelOf = (count: number, most: number): number => Math.min(5, 1 + Math.floor((count / (most + 1)) * 5))

/** The hours of the week; cells too small to say are hatched, not blank. */
export const heatMap = (days: readonly Day[], says: string, invented: boolean) => {
  const most = Math.max(1, ...days.flatMap(({ hours }) => hours.map(({ count }) => count)))
  const rows = days.map(({ label, hours }, row) => {
    const y = 4 + row * (cell.height + 3)
    const cells = hours.map((sum, hour) => {
      const kind = sum.count > 0 ? `heat-${levelOf(sum.count, most)}` : sum.open ? 'few' : 'none'
      return svg`<rect class="heat ${kind}" x=${left + hour * (cell.width + 2)} y=${y} width=${cell.width} height=${cell.height} rx="3"><title>${label} ${hour}:00 · ${words(sum)}</title></rect>`
    })
    return svg`<text x=${left - 10} y=${y + 17} text-anchor="end">${label}</text>${cells}`
  })
  const bottom = 4 + days.length * (cell.height + 3)
  const x = (hour: number) => left + hour * (cell.width + 2)
  const dates = names.map((name, at) => svg`<text class="soft" x=${x(at * 4)} y=${bottom + 18}>${name}</text>`)
  const hatch = svg`<defs><pattern id="few" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="few-paper" width="6" height="6" /><line class="few-line" x1="0" y1="0" x2="0" y2="6" /></pattern></defs>`
  return frame({ width: left + 24 * (cell.width + 2), height: bottom + 26, says, invented }, [hatch, rows, dates])
}
