import { isNhsNumber } from './nhs-number.ts'
import type { Found } from './found.ts'
import { all } from './found.ts'

const digitsOf = (text: string): string => text.replaceAll(/[^0-9]/g, '')

/** Ten digits that check, however they are cut up: other runs of digits (a pulse, a pressure) do not check by chance often. */
export const nhsNumbers: Found = (text) => {
  const digits = [...text.matchAll(/[0-9]/g)].map(({ index }) => index)
  return digits.flatMap((start, at) => {
    const end = digits[at + 9]
    if (end === undefined) return []
    // A number that begins or ends inside a run of digits is part of another.
    if (/[0-9]/.test((text[start - 1] ?? '') + (text[end + 1] ?? ''))) return []
    const stretch = text.slice(start, end + 1)
    const isOneNumber = !/[^0-9\s\-./,:;_()\u200B-\u200D\u2060\uFEFF]/.test(stretch) && !/[^0-9]{4,}/.test(stretch)
    return isOneNumber && isNhsNumber(digitsOf(stretch)) ? [{ start, end: end + 1, as: '[number]' }] : []
  })
}

const gap = String.raw`[\s\-./()\u200B-\u200D\u2060\uFEFF]{0,3}`

/** British numbers as people type them, and any long run of digits: hospital, policy and card numbers. */
export const phones: Found = all('[number]', [
  new RegExp(String.raw`(?:\+|\b00)${gap}\d(?:${gap}\d){8,13}`, 'g'),
  new RegExp(String.raw`(?<!\d)\(?0(?:${gap}\d){9,10}(?!\d)`, 'g'),
  /\d{7,}/g,
  /(?:\b(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)\b[\s,-]*){7,}/gi,
])
