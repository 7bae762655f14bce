import { ofWords } from '../change.ts'

/** What is notation and no punctuation: 38.5, 3/7, 120/80, a&e, 88%, c/o. */
const notation = /(?<=\p{Nd})[.,:/-](?=\p{Nd})|(?<=\S)\/(?=\S)|[&%#]/u
const apostrophes = /(?<=\p{L})['’‘`´](?=\p{L})/gu
const marks = new RegExp(`${notation.source}|(\\p{P})`, 'gu')

export const noPunctuation = ofWords('no punctuation', (message) =>
  message
    .replaceAll(apostrophes, '')
    .replaceAll(marks, (found: string, mark: string | undefined) => (mark === undefined ? found : ' '))
    .replaceAll(/\s+/g, ' ')
    .trim(),
)
