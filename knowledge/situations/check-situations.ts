import type { Mistake } from '../mistake.ts'
import type { Knowledge } from '../schema/knowledge.ts'
import type { Service } from '../schema/service.ts'
import type { Situation } from '../schema/situation.ts'

type Report = (field: string, value: unknown, cure: string) => void

/** Anything that could be dialled, but for the numbers that every page says: 999, 111, 55. */
const dialled = /\d[\d ]{3,}\d/

const isReachable = ({ phones, website, text }: Service): boolean =>
  [...phones, website, text].some((way) => way?.provenance.showTo === 'public')

const sentencesOf = ({ title, steps, safetyNetting }: Situation): readonly string[] => [
  ...[title, ...steps.map(({ say }) => say)].flatMap(({ resident, staff }) => (staff ? [resident, staff] : [resident])),
  ...safetyNetting,
]

const checkOne = (situation: Situation, known: Known, report: Report) => {
  situation.steps.forEach(({ source, doubt }, at) => {
    const found = known.sources.get(source)
    if (!found) report(`steps#${at + 1}.source`, source, 'name a source of knowledge/sources')
    else if (!found.seen && !doubt)
      report(`steps#${at + 1}.doubt`, source, 'this source is general knowledge: write the doubt for the reviewer')
  })
  for (const id of situation.services) {
    const service = known.services.get(id)
    if (!service) report('services', id, 'name a service of knowledge/services')
    else if (service.showTo !== 'public' || service.closed || !isReachable(service))
      report('services', id, 'nobody could reach it: name a running service with a public phone, text or website')
  }
  for (const sentence of sentencesOf(situation))
    if (dialled.test(sentence)) report('steps', sentence, 'a number belongs to a service: name the service instead')
}

type Known = {
  readonly sources: ReadonlyMap<string, Knowledge['sources'][number]>
  readonly services: ReadonlyMap<string, Service>
}

/** Situations that point at nothing, at nobody, or at a number of their own. */
export const checkSituations = ({ situations, sources, services }: Knowledge): Mistake[] => {
  const mistakes: Mistake[] = []
  const known: Known = {
    sources: new Map(sources.map((source) => [source.id, source])),
    services: new Map(services.map((service) => [service.id, service])),
  }
  const orders = situations.map(({ order }) => order)
  for (const situation of situations) {
    const report: Report = (field, value, cure) =>
      mistakes.push({ file: `situations/${situation.id}.yaml`, line: null, field, value, cure })
    checkOne(situation, known, report)
    if (orders.indexOf(situation.order) !== orders.lastIndexOf(situation.order))
      report('order', situation.order, 'two situations have this place: give each its own')
  }
  return mistakes
}
