import type { Navigator } from './navigator.ts'

/**
 * The home of what nothing else recognises.
 * @throws Error when no pathway of this kind is marked `catchAll`.
 */
export const catchAll = ({ knowledge }: Navigator, kind: 'health' | 'practical'): string => {
  const pathway = knowledge.pathways.find((each) => each.catchAll && each.kind === kind)
  if (!pathway) throw new Error(`knowledge/pathways has no ${kind} pathway with "catchAll: true": mark one`)
  return pathway.id
}

/** "None of these": the practical one only when everything offered was practical. */
export const catchAllFor = (navigator: Navigator, offered: readonly string[]): string => {
  const practical = offered.length > 0 && offered.every((id) => navigator.index.pathways.get(id)?.kind === 'practical')
  return catchAll(navigator, practical ? 'practical' : 'health')
}
