import { oneOf } from '../chance.ts'
import { joined, type Change } from '../change.ts'

/** With a harmless other message before or after: people write once and ask two things. */
export const twoComplaints = (harmless: readonly string[]): Change => ({
  name: 'two complaints',
  rewrite: ({ text }, chance) => {
    const other = oneOf(
      harmless.filter((one) => one !== text),
      chance,
    )
    return chance(2) === 0 ? joined(other, text) : joined(text, other)
  },
})
