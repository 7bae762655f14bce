import type { DirectoryWords } from '../../../knowledge/schema/directory-words.ts'

/** The words to look for, and the moment at which it must be open; null: whenever. */
export type AskedFor = { readonly words: string; readonly openAt: Temporal.ZonedDateTime | null }

const later = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  Temporal.ZonedDateTime.compare(one, other) > 0 ? one : other

/** "chemist open late": the words that ask for a time, and what is left without them. Longer sayings first. */
export const askedTime = (
  { times, now }: Pick<DirectoryWords, 'times' | 'now'>,
  words: string,
  at: Temporal.ZonedDateTime,
): AskedFor => {
  const sayings = [
    ...times.flatMap(({ say, openAt }) => say.map((saying) => ({ saying, openAt }))),
    ...now.map((saying) => ({ saying, openAt: null })),
  ].toSorted((a, b) => b.saying.length - a.saying.length)
  const text = ` ${words.toLowerCase().trim().replaceAll(/\s+/g, ' ')} `
  const found = sayings.find(({ saying }) => text.includes(` ${saying} `))
  if (found === undefined) return { words, openAt: null }
  const left = text.replace(` ${found.saying} `, ' ').trim()
  return { words: left, openAt: found.openAt === null ? at : later(at, at.withPlainTime(found.openAt)) }
}
