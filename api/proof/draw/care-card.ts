import type { Assurance } from '../../../knowledge/schema/assurance.ts'
import type { Code } from '../../../knowledge/schema/disposition.ts'
import type { Example } from '../../../knowledge/schema/example.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../../knowledge/schema/pathway.ts'
import type { RedFlags } from '../../../knowledge/schema/red-flags.ts'
import type { Rule } from '../../../knowledge/schema/rule.ts'
import { saidMeanwhile } from '../../../knowledge/schema/said-meanwhile.ts'
import type { Source } from '../../../knowledge/schema/source.ts'
import { alternativesOf, inWords } from './in-words.ts'
import type { LabelOf } from './in-words.ts'

/** A rule as a line to review: who, why, by which source, with which doubt. */
export type CareLine = {
  /** Its place in the file, from 1. */
  readonly place: number
  readonly who: string
  /** The same as a list, where any one of several will do. */
  readonly anyOf: readonly string[]
  /** "unless …", what must be answered yes to lift it; empty: nothing lifts it. */
  readonly unless: readonly string[]
  readonly because: string
  /** Differs from the answer's own. */
  readonly within: string | null
  readonly route: string | null
  readonly source: Pick<Source, 'title' | 'url' | 'seen'>
  readonly doubt: string | null
}

/** The lines that lead to one answer. */
export type CareAnswer = { readonly code: Code; readonly headline: string; readonly lines: readonly CareLine[] }

/** A file of rules for people to read beside its source. */
export type CareCard = {
  readonly id: string
  readonly title: string
  readonly kind: 'health' | 'practical' | 'red-flags'
  /** Most urgent first. */
  readonly answers: readonly CareAnswer[]
  /** Titles of the red flags always asked about here. */
  readonly screens: readonly string[]
  readonly notRelevant: readonly { readonly label: string; readonly because: string }[]
  readonly careAdvice: readonly string[]
  readonly safetyNetting: readonly string[]
  readonly examples: readonly { readonly says: string; readonly reaches: string }[]
  readonly assurance: Assurance
}

type Words = {
  readonly labelOf: LabelOf
  readonly headlineOf: (code: Code) => string
  readonly routeOf: (route: string) => string
  readonly sourceOf: (source: string) => CareLine['source']
}

/** Every pathway and every file of red flags as a care card, each in the order of the knowledge. */
export function careCardsOf(knowledge: Knowledge): {
  readonly pathways: readonly CareCard[]
  readonly redFlags: readonly CareCard[]
} {
  const words = wordsOf(knowledge)
  const titleOf = new Map(knowledge.redFlags.map(({ id, title }) => [id, title]))
  return {
    pathways: knowledge.pathways.map((pathway) => ({
      ...shared(pathway, words),
      title: pathway.presentation,
      kind: pathway.kind,
      screens: pathway.screens.map((id) => titleOf.get(id) ?? id),
      notRelevant: pathway.notRelevant.map(({ finding, because }) => ({ label: words.labelOf(finding), because })),
    })),
    redFlags: knowledge.redFlags.map((card) => ({
      ...shared(card, words),
      title: card.title,
      kind: 'red-flags',
      screens: [],
      notRelevant: [],
    })),
  }
}

function wordsOf({ findings, dispositions, routes, sources }: Knowledge): Words {
  const labels = new Map(findings.map(({ id, label }) => [id, label]))
  const headlines = new Map(dispositions.map(({ code, headline }) => [code, headline.resident]))
  const ways = new Map(routes.map(({ id, headline }) => [id, headline.resident]))
  const cited = new Map(sources.map((source) => [source.id, source]))
  return {
    labelOf: (id) => labels.get(id) ?? id,
    headlineOf: (code) => headlines.get(code) ?? code,
    routeOf: (id) => ways.get(id) ?? id,
    sourceOf: (id) => cited.get(id) ?? { title: id, url: null, seen: false },
  }
}

function shared(card: Pathway | RedFlags, words: Words) {
  const { id, rules, safetyNetting, assurance } = card
  const examples = card.examples.map((example) => exampleOf(example, words))
  return { id, answers: answersOf(rules, words), careAdvice: saidMeanwhile(card), safetyNetting, examples, assurance }
}

function answersOf(rules: readonly Rule[], words: Words): readonly CareAnswer[] {
  const lines = rules.map((rule, index) => ({ code: rule.then, line: lineOf(rule, index + 1, words) }))
  return [...Map.groupBy(lines, ({ code }) => code)].map(([code, group]) => ({
    code,
    headline: words.headlineOf(code),
    lines: group.map(({ line }) => line),
  }))
}

function lineOf(rule: Rule, place: number, words: Words): CareLine {
  return {
    place,
    who: inWords(rule.when, words.labelOf),
    anyOf: alternativesOf(rule.when, words.labelOf),
    unless: rule.unless.map(words.labelOf),
    because: rule.because,
    within: rule.within ?? null,
    route: rule.route === undefined ? null : words.routeOf(rule.route),
    source: words.sourceOf(rule.source),
    doubt: rule.doubt ?? null,
  }
}

function exampleOf({ say, age, sex, pregnant, ticks, unsureOf, reaches, route }: Example, words: Words) {
  const told = [
    age === undefined ? null : `age ${age}`,
    sex ?? null,
    pregnant ? 'pregnant' : null,
    ...ticks.map((id) => `ticks “${words.labelOf(id)}”`),
    ...unsureOf.map((id) => `not sure of “${words.labelOf(id)}”`),
  ].filter((part) => part !== null)
  const headline = route === undefined ? words.headlineOf(reaches) : words.routeOf(route)
  return { says: `“${say}”${told.length > 0 ? ` (${told.join(', ')})` : ''}`, reaches: headline }
}
