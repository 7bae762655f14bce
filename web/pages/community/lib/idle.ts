/** What happens while nobody touches the screen. */
export type Idle = {
  /** Seconds left, while the warning stands; null: it does not. */
  readonly warn: (secondsLeft: number | null) => void
  readonly end: () => void
}

const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const

/**
 * Ends what nobody is using. Looks at the clock rather than counting: a tablet that slept has not counted.
 * Nothing happens before the first touch: there is nothing to end.
 * @returns stops watching
 */
export const watchIdle = (idleMs: number, warningMs: number, { warn, end }: Idle): (() => void) => {
  let last: number | null = null
  let isWarning = false
  const look = () => {
    if (last === null) return
    const left = last + idleMs - Date.now()
    if (left <= 0) {
      last = null
      return end()
    }
    if (left > warningMs) return
    isWarning = true
    warn(Math.ceil(left / 1000))
  }
  const touched = () => {
    // What comes too late, after a sleep, extends nothing: the person may be another one.
    look()
    last = Date.now()
    if (isWarning) warn(null)
    isWarning = false
  }
  const timer = setInterval(look, 1000)
  for (const sign of signs) addEventListener(sign, touched, { capture: true, passive: true })
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    for (const sign of signs) removeEventListener(sign, touched, { capture: true })
    document.removeEventListener('visibilitychange', look)
  }
}
