import type { Lexis, Target } from './lexis.ts'
import { contextOf, stateIn } from './context/judge.ts'
import { hear, type Hearing } from './hear.ts'
import { languageOf } from './person/language.ts'
import { agesIn } from './person/ages.ts'
import { durationsIn } from './person/durations.ts'
import { placeIn } from './person/place.ts'
import { readingsIn } from './person/readings.ts'
import { askingIn, sexesIn } from './person/who.ts'
import type { Match } from './phrases/combine.ts'
import { rankPresentations } from './ranking/presentations.ts'
import type { HeardFinding, SetAside, Span, Understanding } from './understanding.ts'
import { tokenize } from './words/tokenize.ts'
import type { Token } from './words/token.ts'

const spanOf = (tokens: readonly Token[], { start, end }: { start: number; end: number }): Span => ({
  start: tokens[start]!.start,
  end: tokens[end - 1]!.end,
})

type Signal = Extract<Target, { kind: 'signal' }>['signal']

const signalsIn = (hearing: Hearing, signal: Signal): readonly Match<Target>[] =>
  hearing.matches.filter(({ phrase: { target } }) => target.kind === 'signal' && target.signal === signal)

const strength = { absent: 0, unsure: 1, present: 2 } as const

/** One entry a finding: what is told as present outweighs a doubt, and a doubt outweighs a denial. */
const strongest = (heard: readonly HeardFinding[]): HeardFinding[] => {
  const byFinding = new Map<string, HeardFinding>()
  for (const one of heard) {
    const known = byFinding.get(one.finding)
    if (known === undefined || strength[one.state] > strength[known.state]) byFinding.set(one.finding, one)
  }
  return [...byFinding.values()].sort((a, b) => a.span.start - b.span.start || (a.finding < b.finding ? -1 : 1))
}

type Heard = { readonly findings: readonly HeardFinding[]; readonly setAside: readonly SetAside[] }

/** Every finding named, and how it is meant. */
const findingsIn = (lexis: Lexis, message: string, hearing: Hearing, language: string): Heard => {
  const nobodyIll = signalsIn(hearing, 'nobodyIll').length > 0
  const findings: HeardFinding[] = []
  const setAside: SetAside[] = []
  for (const mention of hearing.mentions) {
    const { target } = mention.phrase
    if (target.kind !== 'finding' || !speaks(target.language, language, mention)) continue
    const finding = lexis.findings.get(target.id)
    if (finding === undefined) continue
    const context = contextOf(hearing.scene, lexis.sets, mention)
    const span = spanOf(hearing.scene.tokens, mention)
    const heard = { finding: target.id, context, words: message.slice(span.start, span.end), span }
    const state = stateIn(context, finding, { askAnyway: lexis.askEvenIf.has(target.id), nobodyIll })
    if (state === null) setAside.push(heard)
    else findings.push({ ...heard, state: target.language !== null && state === 'absent' ? 'unsure' : state })
  }
  const kept = strongest([...findings, ...readingsIn(lexis, message, hearing)])
  return { findings: kept, setAside: setAside.filter(({ finding }) => !kept.some((other) => other.finding === finding)) }
}

/** A phrase of another language counts in that language, or where it is too long to be a chance likeness. */
const speaks = (phraseLanguage: string | null, language: string, mention: Match<Target>): boolean =>
  phraseLanguage === null || phraseLanguage === language || mention.end - mention.start >= 3

/** Reads one message. Proposals only, never a decision; never throws for anything a person types. */
export const understand = (lexis: Lexis, message: string): Understanding => {
  const tokens = tokenize(lexis.vocabulary, message)
  const durations = durationsIn(tokens, lexis.sets)
  const given = new Map(durations.map(({ start, end }) => [start, { symbol: lexis.durationClass, end }]))
  const hearing = hear(lexis, tokens, given)
  const language = languageOf(lexis, message, hearing)
  const heard = findingsIn(lexis, message, hearing, language.code)
  const words = (match: { start: number; end: number }) => {
    const { start, end } = spanOf(tokens, match)
    return message.slice(start, end)
  }
  const present = heard.findings.some(({ state }) => state !== 'absent')
  const service = signalsIn(hearing, 'serviceQuestion').length > 0
  return {
    ...heard,
    presentations: rankPresentations(lexis, message, hearing, heard.findings),
    ages: agesIn(tokens, hearing.matches, lexis.sets).map((age) => ({ min: age.min, max: age.max, words: words(age) })),
    sexes: sexesIn(tokens, hearing.matches).map((word) => ({ sex: word.sex, words: words(word) })),
    asking: askingIn(hearing.matches),
    serious: signalsIn(hearing, 'serious')
      .filter((match) => contextOf(hearing.scene, lexis.sets, match) === 'now')
      .map((match) => ({ words: words(match), span: spanOf(tokens, match) })),
    nobodyIll: !present && signalsIn(hearing, 'nobodyIll').length > 0,
    serviceQuestion: service && !present ? message.trim() : null,
    lastingDays: durations.length === 0 ? null : Math.max(...durations.map(({ days }) => days)),
    language,
    place: placeIn(message, lexis.districts),
  }
}
