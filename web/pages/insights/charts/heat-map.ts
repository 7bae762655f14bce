import { svg } from 'lit'
import { words, type Sum } from '../figures.ts'
import { frame } from './frame.ts'

/** One day of the week and its hours. */
export type Day = { readonly label: string; readonly hours: readonly Sum[] }

const cell = { width: 36, height: 24 }
const left = 96
const names = ['12am', '4am', '8am', '12pm', '4pm', '8pm']

/** When A&E is said to be busy: a guide to read the map by, in hours of the day. */
export type Band = { readonly label: string; readonly from: number; readonly to: number }

const levelOf = (count: number, most: number): number => Math.min(5, 1 + Math.floor((count / (most + 1)) * 5))

/** The hours of the week; cells too small to say are hatched, not blank. */
export const heatMap = (days: readonly Day[], band: readonly Band[], says: string, invented: boolean) => {
  const most = Math.max(1, ...days.flatMap(({ hours }) => hours.map(({ count }) => count)))
  const rows = days.map(({ label, hours }, row) => {
    const y = 26 + row * (cell.height + 3)
    const cells = hours.map((sum, hour) => {
      const kind = sum.count > 0 ? `heat-${levelOf(sum.count, most)}` : sum.open ? 'few' : 'none'
      return svg`<rect class="heat ${kind}" x=${left + hour * (cell.width + 2)} y=${y} width=${cell.width} height=${cell.height} rx="3"><title>${label} ${hour}:00 · ${words(sum)}</title></rect>`
    })
    return svg`<text x=${left - 10} y=${y + 17} text-anchor="end">${label}</text>${cells}`
  })
  const bottom = 26 + days.length * (cell.height + 3)
  const x = (hour: number) => left + hour * (cell.width + 2)
  const dates = names.map((name, at) => svg`<text class="soft" x=${x(at * 4)} y=${bottom + 18}>${name}</text>`)
  const bands = band.map(
    ({ label, from, to }) => svg`<path class="band" d="M${x(from)} 24v-6H${x(to) - 2}v6" />
      <text x=${(x(from) + x(to)) / 2} y="13" text-anchor="middle">${label}</text>`,
  )
  const hatch = svg`<defs><pattern id="few" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="few-paper" width="6" height="6" /><line class="few-line" x1="0" y1="0" x2="0" y2="6" /></pattern></defs>`
  return frame({ width: left + 24 * (cell.width + 2), height: bottom + 26, says, invented }, [
    hatch,
    bands,
    rows,
    dates,
  ])
}
