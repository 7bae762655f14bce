/** Blanks the page at once, then replaces it in the history with a neutral one. */
export const exitTo = (address: string) => {
  document.title = ''
  document.body.replaceChildren()
  document.documentElement.style.visibility = 'hidden'
  location.replace(address)
}

/** How long three presses may take, in milliseconds. */
const spell = 5000

/**
 * Calls `leave` when Shift is pressed three times with no other key between.
 * @returns stops listening
 */
export const watchShift = (leave: () => void): (() => void) => {
  let presses: number[] = []
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') presses = []
    else if (!event.repeat) presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < spell)
    if (presses.length === 3) leave()
  }
  addEventListener('keydown', listen, true)
  return () => removeEventListener('keydown', listen, true)
}
