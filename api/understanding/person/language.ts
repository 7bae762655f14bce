import type { Lexis } from '../lexis.ts'
import type { Hearing } from '../hear.ts'
import type { Understanding } from '../understanding.ts'

const english = { code: 'en', certain: true } as const
const nonLatin = /[^\P{L}\p{Script=Latin}]/u

/** Marker words of each language in the message, most first. */
const markerCounts = ({ matches }: Hearing): [code: string, count: number][] => {
  const counts = new Map<string, number>()
  for (const {
    phrase: { target },
  } of matches)
    if (target.kind === 'language') counts.set(target.code, (counts.get(target.code) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/** Languages whose script, or letters of their own, the message is written in. */
const byScript = (lexis: Lexis, message: string): string[] => {
  if (!nonLatin.test(message)) return []
  const fits = lexis.scriptTests.filter(({ script }) => script.test(message))
  const own = fits.filter(({ letters }) => letters?.test(message) ?? false)
  return (own.length > 0 ? own : fits).map(({ code }) => code)
}

const certainMarkers = 2

/** The language a message is written in: by script, then by everyday words that English does not have. */
export const languageOf = (lexis: Lexis, message: string, hearing: Hearing): Understanding['language'] => {
  const written = byScript(lexis, message)
  const counts = markerCounts(hearing)
  if (written.length > 0) {
    const marked = counts.find(([code]) => written.includes(code))
    return { code: marked?.[0] ?? written[0]!, certain: written.length === 1 || marked !== undefined }
  }
  const [first, second] = counts
  if (first === undefined || first[1] < certainMarkers) return english
  return { code: first[0], certain: first[1] > (second?.[1] ?? 0) }
}
