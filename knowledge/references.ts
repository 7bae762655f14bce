import type { Condition, Term } from './schema/condition.ts'
import type { Finding } from './schema/finding.ts'
import type { Knowledge } from './schema/knowledge.ts'
import type { Rule } from './schema/rule.ts'
import type { Mistake } from './mistake.ts'

type Report = (field: string, value: unknown, cure: string) => void

/** Every finding a condition names, with whether it stands under `none`. */
const findingsOf = (condition: Condition, negated = false): { id: string; negated: boolean }[] => {
  const inTerm = (term: Term, under: boolean): { id: string; negated: boolean }[] => {
    if (typeof term === 'string') return [{ id: term, negated: under }]
    return 'age' in term || 'sex' in term ? [] : findingsOf(term as Condition, under)
  }
  return [
    ...[...(condition.any ?? []), ...(condition.all ?? [])].flatMap((term) => inTerm(term, negated)),
    ...(condition.none ?? []).flatMap((term) => inTerm(term, true)),
    ...(condition.atLeast?.of ?? []).map((id) => ({ id, negated })),
  ]
}

const checkRule = (rule: Rule, field: string, known: Known, report: Report) => {
  if (!known.sources.has(rule.source)) report(`${field}.source`, rule.source, 'name a source of knowledge/sources')
  const route = rule.route === undefined ? undefined : known.routes.get(rule.route)
  if (rule.route !== undefined && !route) report(`${field}.route`, rule.route, 'name a route of dispositions.yaml')
  if (route && !route.with.includes(rule.then))
    report(`${field}.route`, rule.route, `this route goes with ${route.with.join(', ')}`)
  for (const { id, negated } of rule.when ? findingsOf(rule.when) : []) {
    const finding = known.findings.get(id)
    if (!finding) report(`${field}.when`, id, 'define this finding in knowledge/findings, or mend its spelling')
    else if (known.memberOf.has(id))
      report(`${field}.when`, id, `it is a member of ${known.memberOf.get(id)}: use that finding in rules`)
    else if (negated && finding.kind === 'sign')
      report(`${field}.when.none`, id, 'a sign may not stand under none: write a more urgent row above instead')
    else if (finding.kind === 'mitigating') report(`${field}.when`, id, 'a mitigating finding may only stand in unless')
  }
  for (const id of rule.unless)
    if (known.findings.get(id)?.kind !== 'mitigating')
      report(`${field}.unless`, id, 'only a mitigating finding may stand here')
}

type Known = {
  readonly findings: ReadonlyMap<string, Finding>
  readonly memberOf: ReadonlyMap<string, string>
  readonly sources: ReadonlySet<string>
  readonly routes: ReadonlyMap<string, Knowledge['routes'][number]>
}

const known = (knowledge: Knowledge): Known => ({
  findings: new Map(knowledge.findings.map((finding) => [finding.id, finding])),
  memberOf: new Map(knowledge.findings.flatMap(({ id, members }) => members.map((member) => [member, id] as const))),
  sources: new Set(knowledge.sources.map(({ id }) => id)),
  routes: new Map(knowledge.routes.map((route) => [route.id, route])),
})

const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)

const checkFindings = (knowledge: Knowledge, all: Known, reportIn: (file: string) => Report) => {
  const report = reportIn('findings')
  const pathways = new Set(knowledge.pathways.map(({ id }) => id))
  for (const id of twice(knowledge.findings.map((finding) => finding.id))) report(id, id, 'defined twice: keep one')
  for (const finding of knowledge.findings) {
    if (!all.sources.has(finding.source))
      report(`${finding.id}.source`, finding.source, 'name a source of knowledge/sources')
    for (const id of finding.members)
      if (!all.findings.has(id)) report(`${finding.id}.members`, id, 'define this finding, or mend its spelling')
    for (const id of finding.suggests)
      if (!pathways.has(id)) report(`${finding.id}.suggests`, id, 'name a pathway of knowledge/pathways')
  }
}

const checkPathways = (knowledge: Knowledge, all: Known, reportIn: (file: string) => Report) => {
  const redFlags = new Set(knowledge.redFlags.map(({ id }) => id))
  const pathways = new Set(knowledge.pathways.map(({ id }) => id))
  for (const pathway of knowledge.pathways) {
    const report = reportIn(`pathways/${pathway.id}.yaml`)
    if (redFlags.has(pathway.id)) report('id', pathway.id, 'a file of knowledge/red-flags has this id too: rename one')
    pathway.rules.forEach((rule, at) => checkRule(rule, `rules#${at + 1}`, all, report))
    for (const id of pathway.screens) if (!redFlags.has(id)) report('screens', id, 'name a file of knowledge/red-flags')
    for (const id of pathway.includes) if (!pathways.has(id)) report('includes', id, 'name a pathway')
    for (const { finding } of pathway.notRelevant)
      if (!all.findings.has(finding)) report('notRelevant', finding, 'define this finding, or mend its spelling')
    for (const id of pathway.examples.flatMap(({ ticks, unsureOf }) => [...ticks, ...unsureOf]))
      if (!all.findings.has(id)) report('examples', id, 'define this finding, or mend its spelling')
  }
}

const checkServices = (knowledge: Knowledge, all: Known, reportIn: (file: string) => Report) => {
  const report = reportIn('services')
  const ids = knowledge.services.map(({ id }) => id)
  const services = new Set(ids)
  for (const id of twice(ids)) report(id, id, 'defined twice: keep one')
  for (const service of knowledge.services) {
    for (const id of service.routes)
      if (!all.routes.has(id)) report(`${service.id}.routes`, id, 'name a route of dispositions.yaml')
    for (const id of service.closed?.goTo ?? [])
      if (!services.has(id)) report(`${service.id}.closed.goTo`, id, 'name a service')
    const facts = [service.address, service.website, service.hours, service.text, ...service.phones]
    for (const fact of facts)
      if (fact && !all.sources.has(fact.provenance.source))
        report(`${service.id}.source`, fact.provenance.source, 'name a source of knowledge/sources')
  }
  for (const { code, alwaysOffer } of knowledge.dispositions)
    for (const id of alwaysOffer)
      if (!services.has(id))
        reportIn('dispositions.yaml')(`${code}.alwaysOffer`, id, 'name a service of knowledge/services')
  for (const { id: route, alwaysOffer } of knowledge.routes)
    for (const id of alwaysOffer)
      if (!services.has(id))
        reportIn('dispositions.yaml')(`${route}.alwaysOffer`, id, 'name a service of knowledge/services')
}

const checkDesks = (knowledge: Knowledge, reportIn: (file: string) => Report) => {
  const pathways = new Set(knowledge.pathways.map(({ id }) => id))
  const services = new Set(knowledge.services.map(({ id }) => id))
  for (const { pathway } of knowledge.commonNeeds)
    if (!pathways.has(pathway)) reportIn('common-needs.yaml')('pathway', pathway, 'name a pathway')
  for (const { service } of knowledge.changes)
    if (service !== null && !services.has(service)) reportIn('changes.yaml')('service', service, 'name a service')
}

const checkFaqs = (knowledge: Knowledge, all: Known, reportIn: (file: string) => Report) => {
  const report = reportIn('faqs')
  const services = new Set(knowledge.services.map(({ id }) => id))
  for (const id of twice(knowledge.faqs.map((faq) => faq.id))) report(id, id, 'asked twice: keep one')
  for (const faq of knowledge.faqs) {
    if (!all.sources.has(faq.source)) report(`${faq.id}.source`, faq.source, 'name a source of knowledge/sources')
    for (const id of faq.services)
      if (!services.has(id)) report(`${faq.id}.services`, id, 'name a service of knowledge/services')
  }
}

/** A switch that names nothing would switch nothing off, and nobody would know. National lines are never off. */
const checkSwitches = (knowledge: Knowledge, reportIn: (file: string) => Report) => {
  const report = reportIn('switches.yaml')
  const files = new Map([...knowledge.pathways, ...knowledge.redFlags].map(({ id, rules }) => [id, rules.length]))
  const services = new Map(knowledge.services.map((service) => [service.id, service]))
  knowledge.switches.forEach(({ off }, at) => {
    if ('rule' in off) {
      const [id = '', row] = off.rule.split('#')
      if (Number(row) > (files.get(id) ?? 0))
        report(`${at}.off.rule`, off.rule, 'name a row of a pathway or red-flag file')
    }
    if ('service' in off && !services.has(off.service)) report(`${at}.off.service`, off.service, 'name a service')
    if ('service' in off && services.get(off.service)?.national)
      report(`${at}.off.service`, off.service, '999, 111, A&E and crisis lines are never switched off')
    if ('language' in off && (off.language === 'en' || !knowledge.wording[off.language]))
      report(`${at}.off.language`, off.language, 'name a language of knowledge/wording other than English')
  })
}

/** Names that point at nothing, and rules that the model does not allow. Empty when all is well. */
export const checkReferences = (knowledge: Knowledge): Mistake[] => {
  const mistakes: Mistake[] = []
  const reportIn =
    (file: string): Report =>
    (field, value, cure) =>
      mistakes.push({ file, line: null, field, value, cure })
  const all = known(knowledge)
  checkFindings(knowledge, all, reportIn)
  checkPathways(knowledge, all, reportIn)
  for (const file of knowledge.redFlags)
    file.rules.forEach((rule, at) => checkRule(rule, `rules#${at + 1}`, all, reportIn(`red-flags/${file.id}.yaml`)))
  checkServices(knowledge, all, reportIn)
  checkDesks(knowledge, reportIn)
  checkSwitches(knowledge, reportIn)
  checkFaqs(knowledge, all, reportIn)
  return mistakes
}
