import type { Coverage } from '../../../knowledge/schema/coverage.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Problem } from '../problem.ts'
import { coverageFile as file } from './read-coverage.ts'

/** Every disagreement of sources is recorded as a doubt on the cards that had to decide it. */
export function proveDisagreements({ pathways, redFlags }: Knowledge, { disagreements }: Coverage): readonly Problem[] {
  const doubting = new Map([...pathways, ...redFlags].map((card) => [card.id, doubtsOf(card)]))
  return disagreements.flatMap(({ id, recordedIn }) =>
    recordedIn
      .filter((card) => !doubting.get(card))
      .map((card) => ({
        file,
        row: null,
        says: `${id} is said to be recorded in "${card}", which has no doubt or does not exist`,
        cure: 'Write a "doubt" on the row that decides it, or name another card',
      })),
  )
}

function doubtsOf({ rules, assurance }: Pick<Knowledge['pathways'][number], 'rules' | 'assurance'>): boolean {
  return assurance.doubts.length > 0 || rules.some(({ doubt }) => doubt !== undefined)
}
