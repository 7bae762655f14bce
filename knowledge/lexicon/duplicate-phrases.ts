import type { Knowledge } from '../schema/knowledge.ts'

/** One wording that several findings, or several presentations, claim. */
export type DuplicatePhrase = {
  readonly phrase: string
  readonly of: 'findings' | 'pathways'
  readonly ids: readonly string[]
  /** One of them lowers and another raises: the phrase contradicts itself. */
  readonly contradicts: boolean
}

const tidy = (phrase: string): string => phrase.toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ')

const duplicates = (
  of: DuplicatePhrase['of'],
  items: readonly { readonly id: string; readonly kind: string; readonly saidAs: readonly string[] }[],
): DuplicatePhrase[] => {
  const kinds = new Map(items.map(({ id, kind }) => [id, kind]))
  const contradict = (ids: ReadonlySet<string>) => {
    const lowering = [...ids].filter((id) => kinds.get(id) === 'mitigating').length
    return lowering > 0 && lowering < ids.size
  }
  const owners = new Map<string, Set<string>>()
  for (const { id, saidAs } of items)
    for (const phrase of saidAs.map(tidy)) owners.set(phrase, (owners.get(phrase) ?? new Set()).add(id))
  return [...owners]
    .filter(([, ids]) => ids.size > 1)
    .map(([phrase, ids]) => ({ phrase, of, ids: [...ids].sort(), contradicts: contradict(ids) }))
}

/**
 * Wordings claimed twice: for findings the message then tells both, for presentations both are asked about.
 * Sometimes that is meant; a curator reads the list.
 */
export const duplicatePhrases = ({
  findings,
  pathways,
}: Pick<Knowledge, 'findings' | 'pathways'>): DuplicatePhrase[] => [
  ...duplicates('findings', findings),
  ...duplicates('pathways', pathways),
]
