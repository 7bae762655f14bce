import type { CSSResult } from 'lit'
import { base } from '../../styles/base.ts'
import { controls } from '../../styles/controls.ts'
import { media } from '../../styles/media.ts'
import { tokens } from '../../styles/tokens.ts'
import { answerStyles } from '../answer/answer.styles.ts'
import { emergencySignsStyles } from '../emergency-signs/emergency-signs.styles.ts'
import { firstViewStyles } from '../first-view/first-view.styles.ts'
import { cornerStyles } from '../frame/corner.styles.ts'
import { frameStyles } from '../frame/frame.styles.ts'
import { languagesStyles } from '../languages/languages.styles.ts'
import { questionStyles } from '../question/question.styles.ts'
import { toldStyles } from '../told/told.styles.ts'
import { waysStyles } from '../ways/ways.styles.ts'

/** Imported last by the element: styles pack better after the markup that names them. The readers' own settings come last, and still do when more styles arrive. */
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
  questionStyles,
  toldStyles,
  answerStyles,
  ...more,
  media,
]
