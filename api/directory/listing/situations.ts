import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Spoken } from '../../../knowledge/schema/sentence.ts'
import type { Source } from '../../../knowledge/schema/source.ts'
import type { Directory } from '../compile.ts'
import { findService } from './list.ts'
import type { Asker, Listed } from './listed.ts'

/** The same thing said to the person and about them. */
export type SaidTwice = { readonly you: string; readonly they: string }

/** A situation with its services as they stand at this moment. */
export type SituationView = {
  readonly id: string
  readonly title: SaidTwice
  readonly steps: readonly { readonly say: SaidTwice; readonly source: Pick<Source, 'title' | 'url' | 'seen'> }[]
  readonly services: readonly Listed[]
  readonly says: string | null
  readonly safetyNetting: readonly string[]
  readonly draftedOn: string
  readonly assuredOn: string | null
}

const twice = ({ resident, staff }: Spoken): SaidTwice => ({ you: resident, they: staff ?? resident })

/** General knowledge cites no page. A source that did not travel with the knowledge is named by nothing. */
const cited = (sources: readonly Source[], id: string): SituationView['steps'][number]['source'] => {
  const source = sources.find((each) => each.id === id)
  return source ? { title: source.title, url: source.url, seen: source.seen } : { title: id, url: null, seen: false }
}

/** Every situation, in its order, for anybody at that moment. A service switched off is left out. */
export const situationsAt = (
  directory: Directory,
  { situations, sources }: Pick<Knowledge, 'situations' | 'sources'>,
  asker: Asker,
): SituationView[] =>
  situations.map(({ id, title, steps, services, says, safetyNetting, assurance }) => ({
    id,
    title: twice(title),
    steps: steps.map(({ say, source }) => ({ say: twice(say), source: cited(sources, source) })),
    services: services.flatMap((service) => findService(directory, service, asker) ?? []),
    says,
    safetyNetting,
    draftedOn: assurance.draftedOn,
    assuredOn: assurance.assuredOn,
  }))
