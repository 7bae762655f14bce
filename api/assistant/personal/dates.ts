import { all, type Found } from './found.ts'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const year = String.raw`'?(?:\d{4}|\d{2})`
const gap = String.raw`[-\s,./]*(?:of\s+)?`

/**
 * Every whole date with its year, whatever it is the date of: a date of birth is rarely called one. A day and month
 * alone ("since 12/11") stay, unless a word of birth stands before them; so does a year alone.
 */
export const datesOfBirth: Found = all('[date]', [
  /(?<![\d.])\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}(?!\d)/g,
  new RegExp(String.raw`(?<!\d)${day}${gap}${month}${gap}${year}(?!\d)`, 'gi'),
  new RegExp(String.raw`\b${month}${gap}${day}${gap}(?:\d{4}|'\d{2})(?!\d)`, 'gi'),
  new RegExp(
    String.raw`\b(?:d\.?o\.?b\.?|date of birth|birth\s?da(?:y|te)|born(?:\s+on)?)\W{0,4}(?:is|was|on|the)?\W{0,3}(?<it>${day}${gap}(?:${month}|\d{1,2})(?:${gap}${year})?|\d{6}|\d{8}|(?:19|20)\d{2})`,
    'gi',
  ),
])
