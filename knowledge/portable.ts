import type { Ears } from './schema/ears.ts'
import type { Assurance } from './schema/assurance.ts'
import { noFaqWords } from './schema/faq-words.ts'
import type { Knowledge } from './schema/knowledge.ts'
import { learntToColumns } from './schema/learnt-columns.ts'
import { Lexicon } from './schema/lexicon.ts'
import type { Provenance } from './schema/fact.ts'
import type { Rule } from './schema/rule.ts'
import type { Service } from './schema/service.ts'
import type { Source } from './schema/source.ts'
import type { Wording } from './schema/wording.ts'

type Shown = { readonly provenance: Provenance }

const isPublic = (fact: Shown): boolean => fact.provenance.showTo === 'public'

/** A fact as it may travel: which of our sources it came from stays at home, its date goes with it. */
const travelling = <Fact extends Shown>(fact: Fact): Fact => ({
  ...fact,
  provenance: { ...fact.provenance, source: '' },
})

const shown = <Fact extends Shown>(fact: Fact | null): Fact | null => (fact && isPublic(fact) ? travelling(fact) : null)

/** A service with nothing in it that is not for everybody: a copy that travels is read by everybody. */
const publicService = (service: Service): Service => {
  const address = service.addressPrivate ? null : shown(service.address)
  return {
    ...service,
    address,
    position: address === null ? null : service.position,
    // Only a practice is known by its code: whoever is registered there.
    odsCode: service.eligibility.registration === 'own-patients' ? service.odsCode : null,
    phones: service.phones.filter(isPublic).map(travelling),
    text: shown(service.text),
    bsl: shown(service.bsl),
    website: shown(service.website),
    hours: shown(service.hours),
  }
}

/** What an answer shows of who stands behind it. */
const assuranceShown = ({ draftedOn, assuredOn, reviewBy }: Assurance): Assurance => ({
  draftedOn,
  assuredOn,
  assuredBy: null,
  reviewBy,
  doubts: [],
})

type Card = {
  readonly rules: readonly Rule[]
  readonly examples: readonly unknown[]
  readonly assurance: Assurance
}

/** A card as it decides and explains: without its examples, and without what was written for its reviewers. */
const card = <File extends Card>(file: File): File => ({
  ...file,
  rules: file.rules.map(({ doubt: _, ...rule }) => rule),
  examples: [],
  assurance: assuranceShown(file.assurance),
})

/** Sentences of pages and of the service's own refusals: no conversation says them. */
const spokenElsewhere =
  /^(desk\.change|widget|state|insights|problem|reception|community|handout|service-page|partners|truth)\./

const conversational = (wording: Wording): Wording =>
  Object.fromEntries(Object.entries(wording).filter(([key]) => !spokenElsewhere.test(key)))

const deaf = Lexicon.parse({ classes: [], cues: [], shorthand: {} })

/** Some sources, with what an answer shows of them. */
const sourcesNamed = ({ sources }: Knowledge, ids: ReadonlySet<string>): Source[] =>
  sources.filter(({ id }) => ids.has(id)).map((source) => ({ ...source, publisher: null, dated: null, licence: null }))

/** An answer cites the sources of its rules, and of nothing else. */
const citedByRules = ({ pathways, redFlags }: Knowledge): Set<string> =>
  new Set([...pathways, ...redFlags].flatMap(({ rules }) => rules.map(({ source }) => source)))

const ids = /[a-z0-9-]+/g

/** What a rule asks about, by id: nothing else is ever a tick, and only a tick needs a hint. */
const askedByRules = ({ pathways, redFlags }: Knowledge): ReadonlySet<string> =>
  new Set(
    [...pathways, ...redFlags].flatMap(
      ({ rules }) => JSON.stringify(rules.map(({ when, unless }) => [when, unless])).match(ids) ?? [],
    ),
  )

const coreFindings = (knowledge: Knowledge): Knowledge['findings'] => {
  const asked = askedByRules(knowledge)
  return knowledge.findings.map(({ hint, ...finding }) => ({
    ...finding,
    ...(hint !== undefined && asked.has(finding.id) ? { hint } : {}),
    saidAs: [],
    source: '',
  }))
}

/** What pages of staff and checks of a model's words need, and no conversation. */
const forPagesAlone = {
  commonNeeds: [],
  changes: [],
  situations: [],
  directoryWords: { synonyms: [], times: [], now: [] },
  wordingChecks: { grounded: 1, glue: [], facts: [], softens: [], doses: [], denials: [] },
}

/**
 * What it takes to go on with a conversation anywhere: rules, questions, words, public services. Left out: examples and
 * proofs, postcodes (districts stay), partners, everything that is not for everybody, and the ears.
 */
export const coreOf = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  findings: coreFindings(knowledge),
  pathways: knowledge.pathways.map((pathway) => ({
    ...card(pathway),
    saidAs: [],
    notRelevant: pathway.notRelevant.map(({ finding }) => ({ finding, because: '' })),
  })),
  redFlags: knowledge.redFlags.map(card),
  advice: knowledge.advice.map((advice) => ({ ...advice, assurance: assuranceShown(advice.assurance) })),
  services: knowledge.services.filter(({ showTo }) => showTo === 'public').map(publicService),
  sources: sourcesNamed(knowledge, citedByRules(knowledge)),
  partners: [],
  faqs: [],
  faqWordings: [],
  faqWords: noFaqWords,
  ...forPagesAlone,
  places: { ...knowledge.places, postcodes: {} },
  wording: Object.fromEntries(
    Object.entries(knowledge.wording).map(([language, wording]) => [language, conversational(wording)]),
  ),
  lexicon: deaf,
})

/** Ears for English, and for telling languages apart: each glossary travels by itself. */
export const earsOf = (knowledge: Knowledge): Ears => {
  const { lexicon, findings, pathways, faqs, faqWordings, faqWords, directoryWords } = knowledge
  return {
    faqs,
    faqWordings: faqWordings.filter(({ faq }) => faq === null),
    faqWords,
    faqSources: sourcesNamed(knowledge, new Set(faqs.map(({ source }) => source)).difference(citedByRules(knowledge))),
    directoryWords,
    lexicon: { ...lexicon, learnt: null, glossaries: [] },
    learnt: lexicon.learnt && learntToColumns(lexicon.learnt),
    findings: findings.map(({ saidAs }) => saidAs),
    pathways: pathways.map(({ saidAs }) => saidAs),
    examples: pathways.map(({ examples }) =>
      examples.map(({ say, reaches }) => ({ say, ticks: [], unsureOf: [], reaches })),
    ),
  }
}

/** What workers meet, for the one page that shows it: with the sources it cites, which do not travel with the rules. */
export const situationsOf = (knowledge: Knowledge): Pick<Knowledge, 'situations' | 'sources'> => ({
  situations: knowledge.situations.map((each) => ({ ...each, assurance: assuranceShown(each.assurance) })),
  sources: sourcesNamed(
    knowledge,
    new Set(knowledge.situations.flatMap(({ steps }) => steps.map(({ source }) => source))),
  ),
})
