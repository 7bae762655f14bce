import type { Lexis, Target } from './lexis.ts'
import { contextOf } from './context/judge.ts'
import { findingsIn } from './findings.ts'
import type { Hearing } from './hear.ts'
import { saysNobodyIll } from './nobody-ill.ts'
import { listen, readsAsEnglish } from './listen.ts'
import { agesIn, agesOfBorn } from './person/ages.ts'
import { languageOf } from './person/language.ts'
import { placeIn } from './person/place.ts'
import { askingIn, sexesIn } from './person/who.ts'
import type { Match } from './phrases/combine.ts'
import { bearsOut, cautionIn, isToldLikeACase } from './ranking/caution.ts'
import { featuresOf } from './ranking/features.ts'
import { likenessIn } from './ranking/likeness.ts'
import { rankPresentations } from './ranking/presentations.ts'
import { signalsIn } from './signals.ts'
import type { Span, Understanding } from './understanding.ts'

const none: ReadonlySet<never> = new Set()

type Stretch = { readonly start: number; readonly end: number }

const spanIn =
  ({ scene: { tokens } }: Hearing) =>
  ({ start, end }: Stretch): Span => ({ start: tokens[start]!.start, end: tokens[end - 1]!.end })

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
  const like = isRead ? likenessIn(read, nobodyIll) : null
  const bare = isRead && !nobodyIll && !bearsOut(lexis, hearing, like)
  const isCase = isToldLikeACase(lexis, hearing)
  const heard = findingsIn({ ...read, nobodyIll, bare, isCase }, durations)
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
    nobodyIll: (nobodyIll || (language.code === 'en' && hearing.scene.elsewhere.isOfAnimal)) && !present,
    serviceQuestion: !present && signalsIn(hearing, 'serviceQuestion').length > 0 ? message.trim() : null,
    lastingDays: durations.length === 0 ? null : Math.max(...durations.map(({ days }) => days)),
    language,
    place: placeIn(message, lexis.districts),
  }
}
