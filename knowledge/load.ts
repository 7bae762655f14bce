import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { readWordings } from './faqs/read-wordings.ts'
import { freeze } from './freeze.ts'
import { checkGlossaries } from './lexicon/check-glossaries.ts'
import { checkLexicon } from './lexicon/check-lexicon.ts'
import { checkDuplicates } from './lexicon/duplicate-phrases.ts'
import { placeInLexicon, readLexicon } from './lexicon/read-lexicon.ts'
import { locate } from './locate.ts'
import { KnowledgeError, type Mistake } from './mistake.ts'
import { readPlaces } from './places/read-places.ts'
import { check, readYaml } from './read-yaml.ts'
import { checkReferences } from './references.ts'
import { AccessRoute } from './schema/access-route.ts'
import { Advice } from './schema/advice.ts'
import { Calendar } from './schema/calendar.ts'
import { Change } from './schema/change.ts'
import { CommonNeed } from './schema/common-need.ts'
import { Community } from './schema/community.ts'
import { DirectoryWords } from './schema/directory-words.ts'
import { DispositionFile } from './schema/disposition.ts'
import { FaqFile } from './schema/faq.ts'
import { FaqWords, noFaqWords } from './schema/faq-words.ts'
import { FindingFile } from './schema/finding.ts'
import type { Knowledge } from './schema/knowledge.ts'
import { Lexicon } from './schema/lexicon.ts'
import { Partner } from './schema/partner.ts'
import { Pathway } from './schema/pathway.ts'
import { Places } from './schema/place.ts'
import { RedFlags } from './schema/red-flags.ts'
import { Service } from './schema/service.ts'
import { Situation } from './schema/situation.ts'
import { Source } from './schema/source.ts'
import { Switch } from './schema/switch.ts'
import { WordingChecks } from './schema/wording-checks.ts'
import { Wording } from './schema/wording.ts'
import { readServices } from './services/read-services.ts'
import { checkSituations } from './situations/check-situations.ts'
import { languagesIn, readTranslation, translatable } from './translations.ts'
import { versionOf } from './version.ts'

const yamlIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(folder, name))
    : []

/** Reads every file of a folder against one schema, leaving out those with mistakes. */
const readAll = <Schema extends z.ZodType>(schema: Schema, folder: string, mistakes: Mistake[]): z.output<Schema>[] =>
  yamlIn(folder).flatMap((file) => {
    const value = check(schema, readYaml(file), mistakes)
    return value === null ? [] : [value]
  })

/** Files named for the one idea in them: `sore-throat.yaml` holds `id: sore-throat`. */
const readNamed = <Item extends { id: string }>(schema: z.ZodType<Item>, folder: string, mistakes: Mistake[]): Item[] =>
  yamlIn(folder).flatMap((file) => {
    const value = check(schema, readYaml(file), mistakes)
    if (value === null) return []
    if (value.id !== basename(file, '.yaml'))
      mistakes.push({ file, line: 1, field: 'id', value: value.id, cure: 'name the file after its id' })
    return [value]
  })

/** Of another language only what a native speaker has checked: a reply never mixes in a machine's draft. */
const checkedIn = (folder: string, language: string): Wording => {
  const { fresh } = readTranslation(folder, language, translatable(folder))
  return Object.fromEntries(
    Object.entries(fresh).flatMap(([key, { say, checked }]) => (checked === null ? [] : [[key, say]])),
  )
}

const readWording = (folder: string, mistakes: Mistake[]): Record<string, Wording> => {
  const words = join(folder, 'wording')
  if (!existsSync(words)) return {}
  return {
    en: Object.assign({}, ...readAll(Wording, join(words, 'en'), mistakes)) as Wording,
    ...Object.fromEntries(languagesIn(folder).map((language) => [language, checkedIn(folder, language)])),
  }
}

const noWords: DirectoryWords = { synonyms: [], times: [], now: ['open now'] }

/** What staff pages need beside the rules. A borough may do without. */
const forDesks = (folder: string, mistakes: Mistake[]) => {
  const maybe = <Schema extends z.ZodType>(schema: Schema, name: string) =>
    existsSync(join(folder, name)) ? check(schema, readYaml(join(folder, name)), mistakes) : null
  return {
    commonNeeds: maybe(z.array(CommonNeed), 'common-needs.yaml') ?? [],
    changes: maybe(z.array(Change), 'changes.yaml') ?? [],
    directoryWords: maybe(DirectoryWords, 'directory-words.yaml') ?? noWords,
  }
}

/** Questions people ask about services, and how they are compared. A borough may do without. */
const forQuestions = (folder: string, mistakes: Mistake[]) => {
  const words = join(folder, 'faq-words.yaml')
  const faqs = readAll(FaqFile, join(folder, 'faqs'), mistakes).flatMap((file) => file.faqs)
  return {
    faqs,
    faqWordings: readWordings(join(folder, 'faqs/wordings'), faqs, mistakes),
    faqWords: (existsSync(words) ? check(FaqWords, readYaml(words), mistakes) : null) ?? noFaqWords,
  }
}

/** Nothing is switched off where nobody wrote of it. */
const switchesOf = (folder: string, mistakes: Mistake[]): readonly Switch[] => {
  const file = join(folder, 'switches.yaml')
  return existsSync(file) ? (check(z.array(Switch), readYaml(file), mistakes) ?? []) : []
}

const read = (folder: string, mistakes: Mistake[]): Omit<Knowledge, 'version'> => {
  const one = <Schema extends z.ZodType>(schema: Schema, name: string) =>
    check(schema, readYaml(join(folder, name)), mistakes)
  const file = one(DispositionFile, 'dispositions.yaml')
  const places = check(Places, { file: join(folder, 'places'), value: readPlaces(join(folder, 'places')) }, mistakes)
  const lexicon = check(
    Lexicon,
    {
      file: join(folder, 'lexicon'),
      value: readLexicon(join(folder, 'lexicon')),
      placeOf: placeInLexicon(join(folder, 'lexicon')),
    },
    mistakes,
  )
  const calendar = one(Calendar, 'calendar/england.yaml')
  const community = one(Community, 'community.yaml')
  const wordingChecks = one(WordingChecks, 'wording-checks.yaml')
  const knowledge = {
    findings: readAll(FindingFile, join(folder, 'findings'), mistakes).flatMap(({ findings }) => findings),
    redFlags: readNamed(RedFlags, join(folder, 'red-flags'), mistakes),
    pathways: readNamed(Pathway, join(folder, 'pathways'), mistakes),
    dispositions: file?.dispositions ?? [],
    routes: file?.routes ?? [],
    advice: readNamed(Advice, join(folder, 'advice'), mistakes),
    services: readServices(join(folder, 'services')).flatMap((raw) => check(Service, raw, mistakes) ?? []),
    accessRoutes: one(z.array(AccessRoute), 'access-routes.yaml') ?? [],
    sources: readAll(z.array(Source), join(folder, 'sources'), mistakes).flat(),
    partners: one(z.array(Partner), 'partners.yaml') ?? [],
    ...forDesks(folder, mistakes),
    ...forQuestions(folder, mistakes),
    situations: readNamed(Situation, join(folder, 'situations'), mistakes).sort((a, b) => a.order - b.order),
    switches: switchesOf(folder, mistakes),
    wording: readWording(folder, mistakes),
  }
  if (!places || !lexicon || !calendar || !community || !wordingChecks) throw new KnowledgeError(mistakes)
  return { ...knowledge, community, wordingChecks, places, lexicon, calendar }
}

/**
 * Reads, validates, cross-checks, freezes and hashes a knowledge folder.
 * @throws KnowledgeError naming file, field, value and cure of every mistake.
 */
export const loadKnowledge = (folder: string): Knowledge => {
  const mistakes: Mistake[] = []
  const parts = read(folder, mistakes)
  const knowledge = { version: versionOf(parts), ...parts }
  const pointless = [
    ...checkReferences(knowledge),
    ...checkSituations(knowledge),
    ...checkLexicon(knowledge),
    ...checkGlossaries(knowledge),
    ...checkDuplicates(knowledge),
  ]
  mistakes.push(...pointless.map((mistake) => locate(folder, mistake)))
  if (mistakes.length > 0) throw new KnowledgeError(mistakes)
  return freeze(knowledge)
}
