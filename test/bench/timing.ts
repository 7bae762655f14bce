export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const medianOf = (run: () => unknown, rounds: number): number => {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    run()
    times.push(performance.now() - from)
  }
  return median(times)
}

const tries = 5

/** Milliseconds that `run` takes: the best of five medians, because other work on the machine only ever adds. */
export const timeOf = (run: () => unknown, rounds: number): number =>
  Math.min(...Array.from({ length: tries }, () => medianOf(run, Math.ceil(rounds / tries))))

/** Milliseconds this thread has had on a processor, in steps of about ten. */
const processorMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** How long one batch goes on: long beside the steps of the processor's clock. */
const batchMs = 300

/** Milliseconds of processor that `run` takes, without what other programs take: a mean, and the best of five of them. */
export const processorTimeOf = (run: () => unknown): number =>
  Math.min(
    ...Array.from({ length: tries }, () => {
      const from = processorMs()
      let rounds = 0
      for (; processorMs() - from < batchMs; rounds++) run()
      return (processorMs() - from) / rounds
    }),
  )
