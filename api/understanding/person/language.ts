import type { Lexis, Target } from '../lexis.ts'
import type { Hearing } from '../hear.ts'
import type { Match } from '../phrases/combine.ts'
import type { Understanding } from '../understanding.ts'
import type { Token } from '../words/token.ts'
import { hasForeignWord } from './speaks.ts'

const english = { code: 'en', certain: true } as const
const nonLatin = /[^\P{L}\p{Script=Latin}]/u

const languageTold = (lexis: Lexis, tokens: readonly Token[], match: Match<Target>): string | null => {
  const { target } = match.phrase
  if (target.kind === 'language') return target.code
  const said = target.kind === 'finding' || target.kind === 'pathway' ? target.language : null
  return said !== null && match.pieces.length > 1 && hasForeignWord(lexis, tokens, match) ? said : null
}

/** Words that speak for each language in the message, most first: everyday words, and phrases of several parts. */
const markerCounts = (lexis: Lexis, { matches, scene }: Hearing): [code: string, count: number][] => {
  const words = new Map<string, Set<number>>()
  for (const match of matches) {
    const code = languageTold(lexis, scene.tokens, match)
    if (code === null) continue
    const there = words.get(code) ?? new Set()
    for (const { start } of match.pieces) there.add(start)
    words.set(code, there)
  }
  return [...words]
    .map(([code, { size }]): [string, number] => [code, size])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** Languages whose script, or letters of their own, the message is written in. */
const byScript = (lexis: Lexis, message: string): string[] => {
  if (!nonLatin.test(message)) return []
  const fits = lexis.scriptTests.filter(({ script }) => script.test(message))
  const own = fits.filter(({ letters }) => letters?.test(message) ?? false)
  return (own.length > 0 ? own : fits).map(({ code }) => code)
}

const certainMarkers = 2
/** Of so many words at least one must speak for it: two borrowed words do not make a long message foreign. */
const wordsPerMarker = 8

/** The language a message is written in: by script, then by everyday words that English does not have. */
export const languageOf = (lexis: Lexis, message: string, hearing: Hearing): Understanding['language'] => {
  const written = byScript(lexis, message)
  const counts = markerCounts(lexis, hearing)
  if (written.length > 0) {
    const marked = counts.find(([code]) => written.includes(code))
    return { code: marked?.[0] ?? written[0]!, certain: written.length === 1 || marked !== undefined }
  }
  const [first, second] = counts
  const words = hearing.scene.tokens.length
  if (first === undefined || first[1] < certainMarkers || first[1] * wordsPerMarker < words) return english
  return { code: first[0], certain: first[1] > (second?.[1] ?? 0) }
}
