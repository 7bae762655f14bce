import type { Mistake } from '../mistake.ts'
import type { Knowledge } from '../schema/knowledge.ts'

/** One wording that several findings, or several presentations, claim. */
export type DuplicatePhrase = {
  readonly phrase: string
  readonly of: 'findings' | 'pathways'
  readonly ids: readonly string[]
  /** One of them lowers and another raises: the phrase contradicts itself. */
  readonly contradicts: boolean
}

type Worded = Pick<Knowledge, 'findings' | 'pathways'> & { readonly lexicon: Pick<Knowledge['lexicon'], 'sayings'> }
type Claim = { readonly id: string; readonly phrase: string; readonly file: string; readonly field: string }

/** The order of the parts of `a + b` does not matter. */
const tidy = (phrase: string): string =>
  phrase.toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ').trim().split(' + ').sort().join(' + ')

/** Every wording of every finding or presentation, with where it is written. */
const claimsOf = (of: DuplicatePhrase['of'], knowledge: Worded): Claim[] => [
  ...knowledge[of].flatMap(({ id, saidAs }) =>
    saidAs.map((phrase) => ({
      id,
      phrase,
      file: of === 'findings' ? 'findings' : `pathways/${id}.yaml`,
      field: of === 'findings' ? `${id}.saidAs` : 'saidAs',
    })),
  ),
  ...knowledge.lexicon.sayings.flatMap((file) =>
    Object.entries(file[of]).flatMap(([id, phrases]) =>
      phrases.map((phrase) => ({ id, phrase, file: 'lexicon/sayings', field: `${id}.${of}` })),
    ),
  ),
]

const claimsByPhrase = (of: DuplicatePhrase['of'], knowledge: Worded): Map<string, Claim[]> => {
  const owners = new Map<string, Claim[]>()
  for (const claim of claimsOf(of, knowledge)) {
    const phrase = tidy(claim.phrase)
    const there = owners.get(phrase)
    if (there === undefined) owners.set(phrase, [claim])
    else if (!there.some(({ id }) => id === claim.id)) there.push(claim)
  }
  return owners
}

const contradicts = ({ findings }: Worded, ids: readonly string[]): boolean => {
  const lowering = findings.filter(({ id, kind }) => kind === 'mitigating' && ids.includes(id)).length
  return lowering > 0 && lowering < ids.length
}

/** Wordings claimed twice: for findings the message then tells both, for presentations both are asked about. */
export const duplicatePhrases = (knowledge: Worded): DuplicatePhrase[] =>
  (['findings', 'pathways'] as const).flatMap((of) =>
    [...claimsByPhrase(of, knowledge)]
      .filter(([, claims]) => claims.length > 1)
      .map(([phrase, claims]) => {
        const ids = claims.map(({ id }) => id).sort()
        return { phrase, of, ids, contradicts: contradicts(knowledge, ids) }
      }),
  )

/** Duplicates that no curator meant: each place is named, so that the phrase can stay in one of them. */
export const checkDuplicates = (knowledge: Knowledge): Mistake[] => {
  const meant = knowledge.lexicon.sharedPhrases.map(({ ids }) => new Set(ids))
  return duplicatePhrases(knowledge)
    .filter((one) => one.contradicts || !meant.some((shared) => one.ids.every((id) => shared.has(id))))
    .flatMap(({ phrase, of, ids }) =>
      (claimsByPhrase(of, knowledge).get(phrase) ?? []).map((claim) => ({
        file: claim.file,
        line: null,
        field: claim.field,
        value: claim.phrase,
        cure: `${ids.join(' and ')} say the same: keep it in one of them, or say in lexicon/shared-phrases.yaml why both are true`,
      })),
    )
}
