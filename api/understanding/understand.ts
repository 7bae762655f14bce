import type { Lexis, Target } from './lexis.ts'
import { contextOf } from './context/judge.ts'
import { findingsIn } from './findings.ts'
import { hear, type Hearing } from './hear.ts'
import { agesIn } from './person/ages.ts'
import { durationsIn } from './person/durations.ts'
import { languageOf } from './person/language.ts'
import { placeIn } from './person/place.ts'
import { askingIn, sexesIn } from './person/who.ts'
import type { Match } from './phrases/combine.ts'
import { rankPresentations } from './ranking/presentations.ts'
import type { Span, Understanding } from './understanding.ts'
import { tokenize } from './words/tokenize.ts'

type Signal = Extract<Target, { kind: 'signal' }>['signal']

const signalsIn = (hearing: Hearing, signal: Signal): readonly Match<Target>[] =>
  hearing.matches.filter(({ phrase: { target } }) => target.kind === 'signal' && target.signal === signal)

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
  asking: askingIn(matches),
})

/** Reads one message. Proposals only, never a decision; never throws for anything a person types. */
export const understand = (lexis: Lexis, message: string): Understanding => {
  const tokens = tokenize(lexis.vocabulary, message)
  const times = durationsIn(tokens, lexis.sets)
  const given = new Map(times.map(({ start, end }) => [start, { symbol: lexis.durationClass, end }]))
  const hearing = hear(lexis, tokens, given)
  const ages = agesIn(tokens, hearing.matches, lexis.sets)
  const durations = times.filter(({ start, end }) => !ages.some((age) => age.start < end && start < age.end))
  const language = languageOf(lexis, message, hearing)
  const nobodyIll = signalsIn(hearing, 'nobodyIll').length > 0
  const heard = findingsIn({ lexis, message, hearing, language: language.code, nobodyIll }, durations)
  const present = heard.findings.some(({ state }) => state !== 'absent')
  const span = spanIn(hearing)
  const words = (at: Stretch) => message.slice(span(at).start, span(at).end)
  return {
    ...heard,
    presentations: rankPresentations(lexis, message, hearing, heard.findings, language.code),
    ...peopleIn(lexis, hearing, { ages, words }),
    serious: seriousIn(lexis, hearing).map((match) => ({ words: words(match), span: span(match) })),
    nobodyIll: nobodyIll && !present,
    serviceQuestion: !present && signalsIn(hearing, 'serviceQuestion').length > 0 ? message.trim() : null,
    lastingDays: durations.length === 0 ? null : Math.max(...durations.map(({ days }) => days)),
    language,
    place: placeIn(message, lexis.districts),
  }
}
