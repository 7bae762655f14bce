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
