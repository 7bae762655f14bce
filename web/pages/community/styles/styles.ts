import { extras } from '../../../components/extras/extras.ts'
import { handoutStyles } from '../../../components/handout/handout.styles.ts'
import { handoutListStyles } from '../../../components/handout/lists.styles.ts'
import { stylesWith } from '../../../components/navigator/navigator.styles.ts'
import { pageStyles } from './page.styles.ts'
import { printStyles } from './print.styles.ts'
import { topStyles } from './top.styles.ts'

/** The widget's own looks, then what a page for two people and a large screen adds; paper comes last. */
export const communityStyles = [
  ...stylesWith([...extras.styles, handoutStyles, handoutListStyles, topStyles, pageStyles]),
  printStyles,
]
