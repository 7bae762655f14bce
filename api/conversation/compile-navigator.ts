import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { compileSearch } from '../directory/listing/compile-search.ts'
import { navigatorWith, type Navigator } from './walk/navigator.ts'

/** @throws Error in a curator's words when the knowledge does not hold together. */
export const compileNavigator = (knowledge: Knowledge): Navigator => navigatorWith(knowledge, compileSearch)
