import { categoriesOf } from '../../../api/metrics/categories.ts'
import { navigator } from '../../support/conversation.ts'

/** The closed lists of the real knowledge. */
export const categories = categoriesOf(navigator.knowledge)
export const { lists } = categories
