import type { Knowledge } from '../knowledge/schema/knowledge.ts'
import type { Config } from './config.ts'

/** Content nobody has signed off, by file. */
const unapproved = ({ pathways, redFlags, advice }: Knowledge): string[] =>
  [...redFlags, ...pathways, ...advice].filter(({ assurance }) => assurance.assuredOn === null).map(({ id }) => id)

/**
 * Why production may not start with this knowledge: sentences for the operator. Empty when it may.
 * `unreleased`: why it is not signed by two people; not asked for where nobody needs to know.
 */
export const reasonsNotToStart = (
  knowledge: Knowledge,
  { production, allowUnapproved }: Pick<Config, 'production' | 'allowUnapproved'>,
  unreleased: () => readonly string[],
): string[] => {
  if (!production) return []
  const files = unapproved(knowledge)
  const silent = knowledge.partners.filter(
    ({ safetyContact, demonstration }) => safetyContact === null && !demonstration,
  )
  return [
    ...(files.length > 0 && !allowUnapproved
      ? [
          `${files.length} files of knowledge are not clinically approved (${files.slice(0, 3).join(', ')} …). Have them signed off, or set ALLOW_UNAPPROVED=yes-demonstration-only.`,
        ]
      : []),
    ...(allowUnapproved ? [] : unreleased()),
    ...silent.map(
      ({ id }) => `Partner "${id}" has no clinical-safety contact. Give it one in knowledge/partners.yaml.`,
    ),
    ...(knowledge.partners.some(({ demonstration }) => demonstration) && !allowUnapproved
      ? [
          'knowledge/partners.yaml holds a demonstration partner without a clinical-safety contact. Remove it, or set ALLOW_UNAPPROVED=yes-demonstration-only.',
        ]
      : []),
  ]
}
