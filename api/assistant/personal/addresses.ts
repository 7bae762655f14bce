import { all, type Found } from './found.ts'

/** E-mail addresses, also written out: "sam at example dot com". */
export const emails: Found = all('[email]', [
  /[^\s@<>,;:"()[\]]+\s?@\s?[^\s@<>,;:"()[\]]+\.[^\s@<>,;:"()[\]]*[^\s@<>,;:"()[\].!?]/g,
  /\b[\w.+-]+\s*(?:\(at\)|\[at\]|\bat\b)\s*[\w-]+(?:\s*(?:\(dot\)|\[dot\]|\bdot\b|\.)\s*[a-z]{2,}){1,3}\b/gi,
])

/** Full postcodes; a district alone (UB8) says no more than a quarter of a town and stays. */
export const postcodes: Found = all('[postcode]', [
  /(?<![a-z0-9])(?:gir\W{0,2}0aa|[a-z]{1,2}[0-9][a-z0-9]?\W{0,3}[0-9]\W{0,2}[abd-hjlnp-uw-z]{2})(?![a-z0-9])/gi,
])

const notStreets = String.raw`(?:min|mins|minute|minutes|hour|hours|hr|hrs|day|days|week|weeks|month|months|year|years|yr|yrs|times?|x|st|nd|rd|th|of|in|on|a|per|to|or|and|pm|am)\b`
const streets =
  'road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|way|crescent|cres|court|ct|gardens|gdns|grove|hill|place|terrace|mews|green|rise|square|parade|walk|row|croft|mead|broadway|house'

/** A house number with its street, and flats. */
export const streetAddresses: Found = all('[address]', [
  new RegExp(String.raw`(?<![\d./])\d{1,4}[a-z]?,?\s+(?!${notStreets})(?:[a-z'-]+\s+){1,3}(?:${streets})\b`, 'gi'),
  /\bflat\s+(?:no\.?\s*)?[0-9]{1,4}[a-z]?\b|\bflat\s+[a-z]\b/gi,
])
