/** Work that may be done a little at a time while nobody waits, or at once when somebody does. */
export const inSteps = <Result>(begin: () => Generator<void, Result>) => {
  let steps: Generator<void, Result> | null = null
  let done: { readonly result: Result } | null = null
  const goOn = (): typeof done => {
    if (done !== null) return done
    steps ??= begin()
    const step = steps.next()
    return step.done === true ? (done = { result: step.value }) : null
  }
  const whole = (): Result => {
    for (;;) {
      const ended = goOn()
      if (ended !== null) return ended.result
    }
  }
  return { isDone: () => goOn() !== null, whole }
}
