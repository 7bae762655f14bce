import type { Words } from './wording.ts'

/** Sentences run on in speech, so each ends as one. */
export const spoken = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part) => part)
    .map((part) => (/[.?!:]$/.test(part!) ? part : `${part}.`))
    .join(' ')

export const failedAnnouncement = (t: Words): string => spoken([t('failed'), t('failed-note'), t('safety')])

/**
 * Puts one message into the live region, which was there before it. The old message makes room for it.
 * @param english what is said in English after it, or instead of it
 */
export const announce = (root: ParentNode, words: string, english = '') => {
  const line = document.createElement('p')
  line.append(words, words && ' ')
  if (english) line.append(Object.assign(document.createElement('span'), { lang: 'en', textContent: english }))
  root.querySelector('[role=status]')?.replaceChildren(...(words || english ? [line] : []))
}
