import { html, svg, type TemplateResult } from 'lit'

/** The room a chart is drawn in. Its table stands beside it; `says` is what the picture shows, in one sentence. */
export type Frame = {
  readonly width: number
  readonly height: number
  readonly says: string
  readonly invented: boolean
}

const mark = ({ width, height }: Frame) =>
  svg`<text class="mark" x=${width / 2} y=${height / 2 + 10} text-anchor="middle" aria-hidden="true">INVENTED DATA</text>`

/** A picture with its sentence; invented figures carry their mark inside it. */
export const frame = (of: Frame, inside: unknown): TemplateResult =>
  html` <svg class="chart" viewBox="0 0 ${of.width} ${of.height}" role="img" aria-label=${of.says}>
    ${inside}${of.invented ? mark(of) : ''}
  </svg>`
