/** What the self-check has to say about one thing. `bad`: it will not work, or keeps somebody out. */
export type Verdict = 'good' | 'look' | 'bad'

export type CheckResult = {
  readonly verdict: Verdict
  readonly about: string
  readonly says: string
}

export const good = (about: string, says: string): CheckResult => ({ verdict: 'good', about, says })
export const look = (about: string, says: string): CheckResult => ({ verdict: 'look', about, says })
export const bad = (about: string, says: string): CheckResult => ({ verdict: 'bad', about, says })
