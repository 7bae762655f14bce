/**
 * Leaves nothing for the next person: the page goes at once, and a fresh one takes its place in the history.
 * Nothing was ever stored, so there is nothing else to clear.
 */
export const finishAndClear = () => {
  document.body.replaceChildren()
  location.replace('/community')
}

/** A page left by any way is emptied first, so that "back" finds nothing to show. */
export const emptyWhenLeft = () => {
  addEventListener('pagehide', () => document.body.replaceChildren())
  addEventListener('pageshow', (event: PageTransitionEvent) => event.persisted && location.reload())
}
