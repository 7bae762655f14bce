import type { Hearing } from '../hear.ts'

/**
 * Tokens said beside the matter: a joke, somebody who says it is nothing, where to ring. The whole stretch between full
 * stops and "but" where nothing else is told in it; otherwise the words alone.
 */
export const asideIn = ({ scene, mentions }: Pick<Hearing, 'scene' | 'mentions'>): ReadonlySet<number> => {
  const aside = new Set<number>()
  const cues = [...scene.cues.values()].flat().filter(({ kind }) => kind === 'aside')
  if (cues.length === 0) return aside
  const telling = new Set(
    mentions.flatMap(({ phrase, pieces }) =>
      phrase.target.kind === 'finding' ? pieces.map(({ start }) => scene.segment[start]) : [],
    ),
  )
  const idle = new Set(cues.map(({ start }) => scene.segment[start]).filter((segment) => !telling.has(segment)))
  scene.segment.forEach((segment, at) => {
    if (idle.has(segment) || cues.some(({ covers }) => covers.has(at))) aside.add(at)
  })
  return aside
}
