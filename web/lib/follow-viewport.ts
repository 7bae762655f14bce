/** Keeps the panel inside what a phone's keyboard leaves free. Returns: stops following. */
export const followViewport = (panel: HTMLElement | null): (() => void) => {
  const { visualViewport } = window
  if (!visualViewport || !panel) return () => undefined
  const follow = () => {
    panel.style.setProperty('--height', `${visualViewport.height}px`)
    panel.style.setProperty('--top', `${visualViewport.offsetTop}px`)
  }
  follow()
  const stop = new AbortController()
  for (const change of ['resize', 'scroll']) visualViewport.addEventListener(change, follow, stop)
  return () => stop.abort()
}
