import type { Lexis } from './lexis.ts'
import { contextOf, stateIn } from './context/judge.ts'
import { isAcrossPause, isLoose, type Mention } from './context/mention.ts'
import { contextInOwnClause } from './context/told-anew.ts'
import type { Hearing } from './hear.ts'
import type { Duration } from './person/durations.ts'
import { lastingIn } from './person/lasting.ts'
import { isMeasured, readingsIn, type Measured } from './person/readings.ts'
import { stemsOf } from './words/alone.ts'
import type { Context, HeardFinding, SetAside } from './understanding.ts'
import type { Finding } from '../../knowledge/schema/finding.ts'

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

type Listening = {
  readonly lexis: Lexis
  readonly message: string
  readonly hearing: Hearing
  readonly language: string
  readonly nobodyIll: boolean
  /** Nothing else in the message sounds like an emergency. */
  readonly bare: boolean
  /** It is told like a case. */
  readonly isCase: boolean
}

/** Whether the parts of a mention stand in more than one sentence. */
const isAcrossStop = ({ tokens }: Hearing['scene'], { pieces }: Mention): boolean =>
  pieces.some(({ start }) => tokens[start]!.sentence !== tokens[pieces[0]!.start]!.sentence)

/**
 * A sign of an emergency put together from words far apart, that nothing else bears out: asked about, not taken as told. A
 * case tells one thing a sentence, and names much that is not there: words of two of its sentences make no sign.
 */
const isFarFetched = (
  { lexis, hearing: { scene }, bare, isCase }: Listening,
  mention: Mention,
  finding: string,
): boolean => {
  if (!lexis.alarmParts.has(finding)) return false
  if (isCase && isLoose(mention) && isAcrossStop(scene, mention)) return true
  return bare && (isLoose(mention) || isAcrossPause(scene, mention))
}

/**
 * Read through a glossary nobody has checked: what such words deny or set aside is asked about where it is a sign of an
 * emergency, and says nothing where it is not.
 */
const inOtherLanguage = (
  listening: Listening,
  finding: Finding,
  told: Context,
  at: Pick<HeardFinding, 'words' | 'span'>,
): ReturnType<typeof judge> => {
  const { lexis, nobodyIll } = listening
  const state = stateIn(told, finding, { askAnyway: lexis.askEvenIf.has(finding.id), nobodyIll })
  if (state === 'present' || state === 'unsure') return [{ finding: finding.id, context: told, ...at }, state]
  return lexis.alarms.has(finding.id) ? [{ finding: finding.id, context: 'unsure', ...at }, 'unsure'] : undefined
}

/** A sign of an emergency is only set aside by what is said of it in its own clause. */
const meantBy = ({ lexis, hearing: { scene } }: Listening, mention: Mention, finding: string): Context => {
  const told = contextOf(scene, lexis.sets, mention)
  return told === 'now' || !lexis.alarmParts.has(finding) ? told : contextInOwnClause(scene, lexis.sets, mention, told)
}

/** In a case what is asked is the group, and "none" settles it: the doubt was ours alone. Elsewhere it stays the sign's own. */
const doubted = ({ lexis, isCase }: Listening, finding: string): string =>
  isCase ? (lexis.groups.get(finding) ?? finding) : finding

/** One mention, judged: heard in a state, set aside (null), or nothing that counts (undefined). */
const judge = (
  listening: Listening,
  mention: Mention,
): readonly [SetAside, HeardFinding['state'] | null] | undefined => {
  const { lexis, message, hearing, language, nobodyIll } = listening
  const { target } = mention.phrase
  if (target.kind !== 'finding') return undefined
  const finding = lexis.findings.get(target.id)
  if (finding === undefined) return undefined
  const { tokens } = hearing.scene
  const span = { start: tokens[mention.start]!.start, end: tokens[mention.end - 1]!.end }
  const words = message.slice(span.start, span.end)
  const told = meantBy(listening, mention, finding.id)
  if (language !== 'en') return inOtherLanguage(listening, finding, told, { words, span })
  if (told === 'now' && isFarFetched(listening, mention, finding.id))
    return [{ finding: doubted(listening, finding.id), context: 'unsure', words, span }, 'unsure']
  const askAnyway = lexis.askEvenIf.has(finding.id)
  return [{ finding: finding.id, context: told, words, span }, stateIn(told, finding, { askAnyway, nobodyIll })]
}

/** "37 weeks pregnant" is no length of an illness. */
const notMeasured = (durations: readonly Duration[], measured: readonly Measured[]): readonly Duration[] =>
  durations.filter(({ start, end }) => !measured.some(({ token }) => token >= start && token < end))

/** "Choking!": a word that is an emergency where it is the whole message. */
const aloneIn = ({ lexis, message, hearing: { scene } }: Listening): HeardFinding[] => {
  const finding = lexis.alone.get(stemsOf(lexis.vocabulary, scene.tokens))
  if (finding === undefined) return []
  const span = { start: scene.tokens[0]!.start, end: scene.tokens.at(-1)!.end }
  return [{ finding, state: 'present', context: 'now', words: message.slice(span.start, span.end), span }]
}

export type Heard = { readonly findings: readonly HeardFinding[]; readonly setAside: readonly SetAside[] }

/** Every finding named, measured or told by how long it has lasted, and how it is meant. */
export const findingsIn = (listening: Listening, durations: readonly Duration[]): Heard => {
  const { lexis, message, hearing } = listening
  const { elsewhere } = hearing.scene
  const measured = readingsIn(lexis, message, hearing).filter(({ token }) => !elsewhere.tokens.has(token))
  const lasting = lastingIn(lexis, message, hearing, notMeasured(durations, measured))
  const settled = new Set(lasting.map(({ finding }) => finding))
  const findings: HeardFinding[] = [...lasting]
  const setAside: SetAside[] = []
  for (const mention of hearing.mentions) {
    const judged = judge(listening, mention)
    if (judged === undefined) continue
    const [heard, state] = judged
    if (settled.has(heard.finding) || isMeasured(mention, heard.finding, measured)) continue
    if (state === null) setAside.push(heard)
    else findings.push({ ...heard, state })
  }
  findings.push(...aloneIn(listening))
  const kept = strongest([...findings, ...measured.map(({ token: _, ...one }) => one)])
  return {
    findings: kept,
    setAside: setAside.filter(({ finding }) => !kept.some((other) => other.finding === finding)),
  }
}
