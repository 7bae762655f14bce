/** Where focus goes. New messages do not take it, but what held it may be gone; only call 999 takes it. */

const inside = (root: ShadowRoot, selector: string) => root.querySelector<HTMLElement>(selector)

/** Is the focus in the part that a new message replaces? */
export const isInMessage = (root: ShadowRoot): boolean => {
  const { activeElement } = root
  return activeElement !== null && inside(root, '.body')?.contains(activeElement) === true
}

/** The emergency's button takes focus; else the message's own frame does if the focus would be lost with the old one. */
export const focusMessage = (root: ShadowRoot, wasInside: boolean) => {
  const body = inside(root, '.body')
  if (!body) return
  body.scrollTop = 0
  const first = inside(root, '[data-first]')
  if (first) return first.focus()
  if (wasInside) body.focus({ preventScroll: true })
  if (body.getBoundingClientRect().top < 0) body.scrollIntoView({ block: 'start' })
}

/** F6: from anywhere to the first thing to fill in or press, from there back to the message. */
const swapFocus = (root: ShadowRoot) => {
  const input = inside(root, '.body [data-input]')
  const body = inside(root, '.body')
  if (input && root.activeElement !== input) input.focus()
  else body?.focus()
}

/** F6 goes between message and input; Esc closes what can be closed. Every other key is the page's own. */
export const followKey = (event: KeyboardEvent, root: ShadowRoot, close: (() => void) | null) => {
  if (event.key === 'F6') swapFocus(root)
  else if (event.key === 'Escape' && close) close()
  else return
  event.preventDefault()
}
