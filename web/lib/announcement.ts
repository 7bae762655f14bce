import type { Words } from './wording.ts'

/** Sentences run on in speech, so each ends as one. */
export const spoken = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part) => part)
    .map((part) => (/[.?!:]$/.test(part!) ? part : `${part}.`))
    .join(' ')

export const failedAnnouncement = (t: Words): string => spoken([t('failed'), t('failed-note'), t('safety')])

/** Puts one message into the live region, which was there before it. The old message makes room for it. */
export const announce = (root: ParentNode, words: string) => {
  const line = document.createElement('p')
  line.textContent = words
  root.querySelector('[role=status]')?.replaceChildren(...(words ? [line] : []))
}
