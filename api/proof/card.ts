import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import type { Rule } from '../../knowledge/schema/rule.ts'

/** A file of rules, pathway or red flags, with the path a curator knows it by. */
export type Card = {
  readonly id: string
  readonly file: string
  readonly kind: 'pathway' | 'red-flags'
  readonly rules: readonly Rule[]
}

export function cardsOf(knowledge: Pick<Knowledge, 'pathways' | 'redFlags'>): readonly Card[] {
  return [
    ...knowledge.pathways.map(({ id, rules }) => ({
      id,
      file: `pathways/${id}.yaml`,
      kind: 'pathway' as const,
      rules,
    })),
    ...knowledge.redFlags.map(({ id, rules }) => ({
      id,
      file: `red-flags/${id}.yaml`,
      kind: 'red-flags' as const,
      rules,
    })),
  ]
}
