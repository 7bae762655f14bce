/** Numbers everybody knows, and the line that the safety rules fix word for word. */
const allowed = /\btext SHOUT to 85258\b|(?<!\d)(?:999|111|112)(?!\d)/g

/** Long numbers that are no telephone numbers: a blood pressure, a year, a moment, an amount. */
const measured =
  /\b\d{2,3} over \d{2,3}\b|\b(?:19|20)\d\d\b(?:-\d\d-\d\dT?[\d:]*)?|\b\d{3,} ?(?:mg|ml|g|kg|metres|miles|people|minutes|hours|days|weeks|letters|kB)\b/g

const number = /\+?\d(?: ?\d){2,}/
const address = /https?:|\bwww\.|\b[a-z0-9-]+\.(?:nhs|org|gov|co|ac)\.uk\b|\b[a-z0-9-]+\.(?:com|org|net|uk|info)\b|@\w/i

/** The telephone number or web address that a sentence holds, which it may not; null: none. */
export function findAddress(text: string): string | null {
  const rest = text.replaceAll(allowed, ' ').replaceAll(measured, ' ')
  return (number.exec(rest) ?? address.exec(rest))?.[0] ?? null
}
