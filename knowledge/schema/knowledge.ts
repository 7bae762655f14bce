import type { AccessRoute } from './access-route.ts'
import type { Advice } from './advice.ts'
import type { Calendar } from './calendar.ts'
import type { Change } from './change.ts'
import type { CommonNeed } from './common-need.ts'
import type { Community } from './community.ts'
import type { DirectoryWords } from './directory-words.ts'
import type { Disposition, Route } from './disposition.ts'
import type { Faq } from './faq.ts'
import type { FaqWording } from './faq-wording.ts'
import type { FaqWords } from './faq-words.ts'
import type { Finding } from './finding.ts'
import type { Lexicon } from './lexicon.ts'
import type { Partner } from './partner.ts'
import type { Pathway } from './pathway.ts'
import type { Places } from './place.ts'
import type { RedFlags } from './red-flags.ts'
import type { Service } from './service.ts'
import type { Situation } from './situation.ts'
import type { Source } from './source.ts'
import type { Switch } from './switch.ts'
import type { WordingChecks } from './wording-checks.ts'
import type { Wording } from './wording.ts'

/** Everything curated, validated and frozen. `version` is the hash of it all: `sha256:…`. */
export type Knowledge = {
  readonly version: string
  readonly findings: readonly Finding[]
  readonly redFlags: readonly RedFlags[]
  readonly pathways: readonly Pathway[]
  readonly dispositions: readonly Disposition[]
  readonly routes: readonly Route[]
  readonly advice: readonly Advice[]
  readonly services: readonly Service[]
  readonly accessRoutes: readonly AccessRoute[]
  readonly places: Places
  readonly calendar: Calendar
  readonly sources: readonly Source[]
  /** Questions about services and how things work, answered with their sources. */
  readonly faqs: readonly Faq[]
  /** How people put them, and what they ask that nothing here answers: searched, never shown. */
  readonly faqWordings: readonly FaqWording[]
  readonly faqWords: FaqWords
  readonly partners: readonly Partner[]
  /** The commonest complaints at a front desk, commonest first: our judgement. */
  readonly commonNeeds: readonly CommonNeed[]
  /** What a front desk should hear of, newest first. */
  readonly changes: readonly Change[]
  /** Other words for what the directory holds. */
  readonly directoryWords: DirectoryWords
  /** What workers beside a resident meet again and again, in the order of the page. */
  readonly situations: readonly Situation[]
  /** What a shared tablet and its hand-outs count in. */
  readonly community: Community
  /** What is switched off, and until when. */
  readonly switches: readonly Switch[]
  readonly lexicon: Lexicon
  /** What a language model's words are checked against. */
  readonly wordingChecks: WordingChecks
  /** Interface wording by language, then key. */
  readonly wording: Readonly<Record<string, Wording>>
}
