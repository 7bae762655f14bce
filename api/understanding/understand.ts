import type { Lexis, Target } from './lexis.ts'
import { contextOf } from './context/judge.ts'
import { findingsIn } from './findings.ts'
import type { Hearing } from './hear.ts'
import { listen, readsAsEnglish } from './listen.ts'
import { agesIn, agesOfBorn } from './person/ages.ts'
import { languageOf } from './person/language.ts'
import { placeIn } from './person/place.ts'
import { askingIn, sexesIn } from './person/who.ts'
import type { Match } from './phrases/combine.ts'
import { asideIn } from './ranking/aside.ts'
import { bearsOut, cautionIn, likenessesOf } from './ranking/caution.ts'
import { featuresOf } from './ranking/features.ts'
import { rankPresentations } from './ranking/presentations.ts'
import type { Span, Understanding } from './understanding.ts'

type Signal = Extract<Target, { kind: 'signal' }>['signal']

const signalsIn = (hearing: Hearing, signal: Signal): readonly Match<Target>[] =>
  hearing.matches.filter(({ phrase: { target } }) => target.kind === 'signal' && target.signal === signal)

type Stretch = { readonly start: number; readonly end: number }

const spanIn =
  ({ scene: { tokens } }: Hearing) =>
  ({ start, end }: Stretch): Span => ({ start: tokens[start]!.start, end: tokens[end - 1]!.end })

/** Whether the message says that nobody is ill; not where that is said beside the matter, as in a joke about a quiz. */
const saysNobodyIll = (hearing: Hearing): boolean => {
  const said = signalsIn(hearing, 'nobodyIll')
  if (said.length === 0) return false
  const aside = asideIn(hearing)
  return said.some(({ start }) => !aside.has(start))
}

const none: ReadonlySet<never> = new Set()

/** Words around such a saying that it speaks of. */
const reach = 8

/** What somebody speaks of who says that nobody is ill, as far as they speak of nobody: what stands beside it is heard. */
const harmlessIn = ({ sets: { toldAnew } }: Lexis, hearing: Hearing): ReadonlySet<number> => {
  const { tokens, segment } = hearing.scene
  const isWith = (one: number, other: number) =>
    segment[one] === segment[other] && tokens[one]?.clause === tokens[other]!.clause
  const isSomebody = (at: number) =>
    toldAnew.subjects.has(tokens[at]!.word) || toldAnew.subjectAndVerb.has(tokens[at]!.word)
  const harmless = new Set<number>()
  for (const { start, end } of signalsIn(hearing, 'nobodyIll')) {
    for (let at = start; at < end; at++) harmless.add(at)
    for (let at = end; at < end + reach && isWith(at, start) && !isSomebody(at); at++) harmless.add(at)
    for (let at = start - 1; at >= start - reach && isWith(at, start) && !isSomebody(at); at--) harmless.add(at)
  }
  return harmless
}

/** Serious words that are neither denied nor long ago, each once. */
const seriousIn = (lexis: Lexis, hearing: Hearing): readonly Match<Target>[] =>
  signalsIn(hearing, 'serious').filter((match) => contextOf(hearing.scene, lexis.sets, match) === 'now')

type Told = { readonly ages: ReturnType<typeof agesIn>; readonly words: (at: Stretch) => string }

const peopleIn = (lexis: Lexis, { scene: { tokens }, matches }: Hearing, { ages, words }: Told) => ({
  ages: ages.map((age) => ({ min: age.min, max: age.max, words: words(age) })),
  sexes: sexesIn(tokens, matches, lexis.sets).map((word) => ({ sex: word.sex, words: words(word) })),
  asking: askingIn(tokens, matches, lexis.sets),
})

/** Reads one message. Proposals only, never a decision; never throws for anything a person types. */
export const understand = (lexis: Lexis, message: string): Understanding => {
  const language = languageOf(lexis, message)
  const { hearing, times } = listen(lexis, message, language.code)
  const ages = agesIn(hearing.scene.tokens, hearing.matches, lexis.sets)
  const durations = times.filter(({ start, end }) => !ages.some((age) => age.start < end && start < age.end))
  const nobodyIll = language.code === 'en' && saysNobodyIll(hearing)
  const isRead = readsAsEnglish(lexis, language.code)
  const read = {
    lexis,
    message,
    hearing,
    language: language.code,
    features: isRead ? featuresOf(lexis, hearing) : none,
  }
  const like = isRead ? likenessesOf(read, nobodyIll ? harmlessIn(lexis, hearing) : none) : null
  const bare = isRead && !nobodyIll && !bearsOut(lexis, like)
  const heard = findingsIn({ ...read, nobodyIll, bare }, durations)
  const sounds = cautionIn({ ...read, like }, heard.findings)
  const findings = [...heard.findings, ...sounds]
  const present = findings.some(({ state }) => state !== 'absent')
  const isPregnancyTold = heard.findings.some(
    ({ finding, state }) => state === 'present' && lexis.findings.get(finding)?.answeredBy === 'pregnant',
  )
  const span = spanIn(hearing)
  const words = (at: Stretch) => message.slice(span(at).start, span(at).end)
  return {
    setAside: heard.setAside,
    findings,
    presentations: rankPresentations(read, heard.findings),
    ...peopleIn(lexis, hearing, { ages: agesOfBorn(ages, isPregnancyTold), words }),
    serious: seriousIn(lexis, hearing).map((match) => ({ words: words(match), span: span(match) })),
    nobodyIll: nobodyIll && !present,
    serviceQuestion: !present && signalsIn(hearing, 'serviceQuestion').length > 0 ? message.trim() : null,
    lastingDays: durations.length === 0 ? null : Math.max(...durations.map(({ days }) => days)),
    language,
    place: placeIn(message, lexis.districts),
  }
}
