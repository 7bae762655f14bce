import type { CSSResult } from 'lit'
import { base } from '../../styles/base.ts'
import { controls } from '../../styles/controls.ts'
import { media } from '../../styles/media.ts'
import { tokens } from '../../styles/tokens.ts'
import { emergencySignsStyles } from '../emergency-signs/emergency-signs.styles.ts'
import { firstViewStyles } from '../first-view/first-view.styles.ts'
import { cornerStyles } from '../frame/corner.styles.ts'
import { frameStyles } from '../frame/frame.styles.ts'
import { languagesStyles } from '../languages/languages.styles.ts'
import { waysStyles } from '../ways/ways.styles.ts'

/** The readers' own settings come last, and still do when more styles arrive. */
export const stylesWith = (more: readonly CSSResult[]) => [
  tokens,
  base,
  controls,
  waysStyles,
  emergencySignsStyles,
  firstViewStyles,
  languagesStyles,
  frameStyles,
  cornerStyles,
  ...more,
  media,
]
