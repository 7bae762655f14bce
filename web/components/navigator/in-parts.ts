import type { ReactiveControllerHost } from 'lit'
import { firstParts } from '../first-view/first-view.ts'

/**
 * How much of the first view is drawn: its frame at first, one part more after each is painted, so that a slow phone
 * never has all of it in one long task. A page in the background draws no further until it is looked at.
 */
export const inParts = (host: ReactiveControllerHost) => {
  const parts = { drawn: 0 }
  const drawNext = () => {
    if (parts.drawn < firstParts) requestAnimationFrame(() => setTimeout(draw))
  }
  const draw = () => {
    parts.drawn += 1
    host.requestUpdate()
    drawNext()
  }
  drawNext()
  return parts
}
