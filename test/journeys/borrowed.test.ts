import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { play } from '../../api/conversation/play.ts'
import { understand } from '../../api/understanding/understand.ts'
import { navigator } from '../support/conversation.ts'
import { hillingdon } from '../support/hillingdon.ts'
import { door, emergencyRank, rankOfCode, urgencyOf } from '../support/urgency.ts'

// Emergencies in words that a cue knows as an idiom, a film, a time long gone, a denial or a joke, and that mean what
// they say. Written against the cues one by one; `known-lower.txt` lists those still answered below A&E, for a clinician.

const linesOf = (file: string) => readFileSync(`test/cases/borrowed/${file}`, 'utf8').split('\n').filter(Boolean)
const messages = linesOf('messages.jsonl').map((line) => (JSON.parse(line) as { readonly say: string }).say)
const knownLower = linesOf('known-lower.txt').filter((line) => !line.startsWith('#'))

const today = rankOfCode('urgent-care')

const answerTo = (say: string): number => urgencyOf({}, say)
const isLower = (say: string): boolean => answerTo(say) < emergencyRank

test('no cue hides an emergency that borrows its words, but for those listed; and those listed still fall', () =>
  expect(messages.filter(isLower)).toEqual(knownLower))

const groupsOf = (finding: string) =>
  hillingdon.findings.filter(({ id, members }) => id === finding || members.includes(finding)).map(({ id }) => id)

const doubtedIn = (say: string): readonly string[] =>
  understand(navigator.understanding, say)
    .findings.filter(({ finding, state }) => state === 'unsure' && navigator.understanding.alarmParts.has(finding))
    .flatMap(({ finding }) => groupsOf(finding))

const askedIn = (say: string): readonly string[] =>
  play(navigator, { say }, door).questions.flatMap((question) =>
    question.kind === 'choose-any' ? question.choices.map(({ id }) => id) : [],
  )

test('a sign that a cue only makes doubtful is asked about, or answered at once by somebody today', () => {
  const doubtful = messages.filter((say) => isLower(say) && doubtedIn(say).length > 0)
  expect(doubtful.length).toBeGreaterThan(75)
  const unasked = doubtful.filter((say) => {
    const asked = new Set(askedIn(say))
    return answerTo(say) < today && !doubtedIn(say).some((finding) => asked.has(finding))
  })
  expect(unasked).toEqual([])
})

/** Said of nobody and of no time: whatever the cue of the other sentence, each is an emergency. */
const unmistakable = [
  'crushing chest pain spreading down my left arm',
  'my husbands face has dropped on one side and his speech is slurred',
  'she cannot breathe and her lips are blue',
  'my baby is floppy and wont wake up',
  'blood is pouring out of his leg and wont stop',
  'she is having a fit that wont stop',
]

const classWords = new Map(
  hillingdon.lexicon.classes.map(({ id, words }) => [id, words.find((word) => !/[{+~.]/.test(word)) ?? id]),
)
const built: Readonly<Record<string, string>> = { number: '3', duration: 'two weeks', year: '2019', query: '?' }
const spoken = (cue: string): string =>
  cue
    .replaceAll(/\{([^}]+)\}/g, (_, id: string) => built[id] ?? classWords.get(id)!)
    .replaceAll(/ (?:\.\.\.|\+) /g, ' ')

const { cues, signals } = hillingdon.lexicon
const sayings = [...new Set([...cues.flatMap(({ say }) => say), ...signals.nobodyIll].map(spoken))]

test('whatever one sentence says, it hides no emergency told in the next, nor in the one before', () => {
  const told = sayings.flatMap((saying, at) => {
    const sign = unmistakable[at % unmistakable.length]!
    return [`${saying}. ${sign}`, `${sign}. ${saying}`]
  })
  expect(told.length).toBeGreaterThan(5000)
  expect(told.filter(isLower)).toEqual([])
})
