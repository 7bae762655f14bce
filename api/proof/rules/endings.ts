import type { Code, Disposition } from '../../../knowledge/schema/disposition.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Service } from '../../../knowledge/schema/service.ts'
import type { Problem } from '../problem.ts'

const file = 'dispositions.yaml'

/** Every answer says what to do meanwhile and what would mean worse, and somebody can be rung at any hour. */
export function proveEndings(knowledge: Knowledge): readonly Problem[] {
  return knowledge.dispositions.flatMap((disposition) => [
    ...withoutAdvice(knowledge, disposition),
    ...withoutSomebodyToRing(knowledge, disposition),
  ])
}

function withoutAdvice({ advice }: Knowledge, { code }: Disposition): readonly Problem[] {
  const own = advice.filter((entry) => entry.for.includes(code))
  const problem = (says: string, field: string) => ({
    file,
    row: null,
    says,
    cure: `Write "${field}" in a file of knowledge/advice that is for ${code}`,
  })
  return [
    ...(own.some(({ careAdvice }) => careAdvice.length > 0)
      ? []
      : [problem(`"${code}" has no care advice`, 'careAdvice')]),
    ...(own.some(({ safetyNetting }) => safetyNetting.length > 0)
      ? []
      : [problem(`"${code}" has no safety-netting`, 'safetyNetting')]),
  ]
}

/** A practical answer may end in an honest sentence instead. */
function withoutSomebodyToRing(knowledge: Knowledge, disposition: Disposition): readonly Problem[] {
  if (disposition.practical && disposition.fallback) return []
  const codes = chainOf(knowledge, disposition.code)
  const always = knowledge.dispositions.filter(({ code }) => codes.has(code)).flatMap(({ alwaysOffer }) => alwaysOffer)
  const supplies = ({ id, fulfils }: Service) => always.includes(id) || fulfils.some((code) => codes.has(code))
  if (knowledge.services.some((service) => supplies(service) && canBeRungAnyTime(service))) return []
  const cure = disposition.practical
    ? 'Give it a "fallback": an honest sentence for when nothing is open'
    : 'Name a service that answers day and night under "alwaysOffer", or lengthen "outOfHours"'
  return [{ file, row: null, says: `nobody can be rung at any hour for "${disposition.code}"`, cure }]
}

/** The answer itself and where else to look out of hours, and so on. */
function chainOf({ dispositions }: Knowledge, first: Code): ReadonlySet<Code> {
  const codes = new Set<Code>([first])
  for (const code of codes)
    for (const next of dispositions.find((disposition) => disposition.code === code)?.outOfHours ?? []) codes.add(next)
  return codes
}

function canBeRungAnyTime({ closed, hours, phones, national }: Service): boolean {
  const isPublic = phones.some(({ provenance }) => national || provenance.showTo === 'public')
  return closed === null && hours?.opening.kind === 'always' && isPublic
}
