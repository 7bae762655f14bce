import type { Saying } from './caution-sayings.ts'

/** Lessons of which nothing is known but that they name something are not messages, and are not told beside others. */
export const wholeMessages = (sayings: readonly Saying[], kinds: readonly string[]): readonly Saying[] =>
  sayings.filter(({ kind, isMessage }) => isMessage && kinds.includes(kind))

/** Far from any multiple of the number of messages, so that neighbours in a file meet others. */
export const stride = 7919

/**
 * Every whole message once more with a harmless one before or after it: people tell two things at once, and what is
 * told beside an emergency must not make it sound like none. Each harmless message in its turn, so that the same
 * lessons come out every time.
 */
export const toldBeside = (
  sayings: readonly Saying[],
  { kinds, harmless }: { readonly kinds: readonly string[]; readonly harmless: string },
): readonly Saying[] => {
  const messages = wholeMessages(sayings, kinds)
  const beside = messages.filter(({ kind }) => kind === harmless)
  return messages.map(({ kind, say }, at) => {
    const other = beside[(at * stride) % beside.length]!.say
    return { kind, say: at % 2 === 0 ? `${say}. ${other}` : `${other}. ${say}`, weight: 1, isMessage: true }
  })
}
