/** Keeps the panel inside what a phone's keyboard leaves free. Returns: stops following. */
export const followViewport = (panel: HTMLElement | null): (() => void) => {
  const { visualViewport } = window
  if (!visualViewport || !panel) return () => undefined
  const follow = () => {
    panel.style.setProperty('--height', `${visualViewport.height}px`)
    panel.style.setProperty('--top', `${visualViewport.offsetTop}px`)
  }
  follow()
  visualViewport.addEventListener('resize', follow)
  visualViewport.addEventListener('scroll', follow)
  return () => {
    visualViewport.removeEventListener('resize', follow)
    visualViewport.removeEventListener('scroll', follow)
  }
}
