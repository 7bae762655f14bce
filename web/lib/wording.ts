import english, { others } from 'virtual:wording'
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

/** Fetches a language's few sentences; null when there are none yet. */
export const fetchWords = async (language: string): Promise<Words | null> => {
  const load = others[language]
  return load ? wordsOf((await load()).default) : null
}

export type Language = { readonly code: string; readonly name: string }

/** Languages by their own names, English first. */
export const languages: readonly Language[] = Object.entries(english)
  .filter(([key]) => key.startsWith('language.'))
  .map(([key, name]) => ({ code: key.slice('language.'.length), name }))

const rightToLeft = ['ar', 'fa', 'ur']
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.includes(language) ? 'rtl' : 'ltr')
