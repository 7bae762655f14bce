import { svg } from 'lit'
import { words, type Sum } from '../figures.ts'
import { frame } from './frame.ts'

export type Bar = { readonly id: string; readonly label: string; readonly sum: Sum; readonly note: string }

const step = 30

const shorter = (label: string): string => (label.length > 30 ? `${label.slice(0, 29)}…` : label)

/** Bars across, each with its label before and its figure behind it. */
export const bars = (all: readonly Bar[], says: string, invented: boolean) => {
  const most = Math.max(1, ...all.map(({ sum }) => sum.count))
  const rows = all.map(({ id, label, sum, note }, at) => {
    const length = Math.max(sum.count === 0 ? 0 : 3, (sum.count / most) * 240)
    return svg`<text x="0" y=${at * step + 20}>${shorter(label)}</text>
      <rect class="bar of-${id}" x="216" y=${at * step + 5} width=${length} height="20" rx="4" />
      <text class="strong" x=${216 + length + 8} y=${at * step + 20}>${words(sum)}</text>
      <text class="soft" x="560" y=${at * step + 20} text-anchor="end">${note}</text>`
  })
  return frame({ width: 560, height: Math.max(40, all.length * step), says, invented }, rows)
}
