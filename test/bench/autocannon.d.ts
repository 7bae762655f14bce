/** The part of autocannon that the benchmarks use: it brings no types. */
declare module 'autocannon' {
  type Result = {
    readonly requests: { readonly average: number; readonly total: number }
    readonly latency: { readonly p99: number }
    /** Answers with another status than success. */
    readonly non2xx: number
  }
  const autocannon: (options: Readonly<Record<string, unknown>>) => Promise<Result>
  export default autocannon
}
