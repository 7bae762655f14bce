import { emails, postcodes, streetAddresses } from './addresses.ts'
import { datesOfBirth } from './dates.ts'
import type { Found } from './found.ts'
import { names } from './names.ts'
import { nhsNumbers, phones } from './numbers.ts'
import { plainLetters } from './plain-letters.ts'

const finders: readonly Found[] = [emails, postcodes, nhsNumbers, phones, datesOfBirth, streetAddresses, names]

/**
 * A message as it may leave for a language model: what says who somebody is stands as `[name]`, `[number]`, `[email]`,
 * `[postcode]`, `[address]` or `[date]`. Everything else stays as typed. What is not caught is stated in the README.
 */
export const withoutPersonalData = (message: string): string => {
  const text = plainLetters(message)
  const stretches = finders.flatMap((find) => find(text)).sort((a, b) => a.start - b.start || b.end - a.end)
  let kept = ''
  let at = 0
  for (const { start, end, as } of stretches) {
    if (start >= at) kept += message.slice(at, start) + as
    at = Math.max(at, end)
  }
  return kept + message.slice(at)
}
