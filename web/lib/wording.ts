import english from 'virtual:wording'
import type { WidgetKey } from './widget-key.ts'

export type Key = WidgetKey

/** Says a sentence, `{name}` filled in. */
export type Words = (key: Key, fill?: Readonly<Record<string, string | number>>) => string

const fillIn = (sentence: string, fill: Readonly<Record<string, string | number>>) =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(fill[name] ?? whole))

/** The sentences of one language; what it lacks is said in English. */
export const wordsOf =
  (own: Readonly<Record<string, string>> = {}): Words =>
  (key, fill = {}) =>
    fillIn(own[key] ?? english[key] ?? '', fill)

/** Another language: what it says, what it has no sentence for, and whether a native speaker has checked all of it. */
export type Own = {
  readonly t: Words
  readonly has: (key: string) => string | undefined
  readonly checked: boolean
}

/** Fetches a language's sentences; null when there are none yet. */
export const fetchOwn = async (language: string): Promise<Own | null> => {
  const { others } = await import('virtual:wording/languages')
  const load = others[language]
  if (!load) return null
  const { default: own, checked } = await load()
  return { t: wordsOf(own), has: (key) => own[key], checked }
}

/** More English, once fetched. */
export const learn = (more: Readonly<Record<string, string>>) => Object.assign(english, more)

export type Language = { readonly code: string; readonly name: string }

/** Languages by their own names, English first. */
export const languages: readonly Language[] = Object.entries(english)
  .filter(([key]) => key.startsWith('language.'))
  .map(([key, name]) => ({ code: key.slice('language.'.length), name }))

const rightToLeft = ['ar', 'fa', 'ur']
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.includes(language) ? 'rtl' : 'ltr')
