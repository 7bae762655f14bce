import type { z } from 'zod'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { checksOf, listsOf, type Lists } from './lists.ts'
import type { ListName } from './tables.ts'

/** What counting needs of the knowledge: the closed lists, what is sensitive, and the category of each service. */
export type Categories = {
  readonly lists: Lists
  readonly checks: ReadonlyMap<ListName, z.ZodType<string>>
  /** Pathways and red-flag files that are sensitive. */
  readonly sensitiveFiles: ReadonlySet<string>
  readonly categoryOfService: ReadonlyMap<string, string>
}

export const categoriesOf = (knowledge: Knowledge): Categories => {
  const lists = listsOf(knowledge)
  const files = [...knowledge.pathways, ...knowledge.redFlags]
  return {
    lists,
    checks: checksOf(lists),
    sensitiveFiles: new Set(files.filter(({ sensitive }) => sensitive).map(({ id }) => id)),
    categoryOfService: new Map(knowledge.services.map(({ id, category }) => [id, category])),
  }
}

/** The id if the list has it, else what stands for the rest. */
export const within = ({ lists }: Categories, list: ListName, id: string, otherwise: string): string =>
  lists[list].includes(id) ? id : otherwise
