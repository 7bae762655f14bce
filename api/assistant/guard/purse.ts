/** What may be spent in a day, in the model's tokens. What a call may cost is set aside before it is made. */
export type Purse = {
  /** Sets tokens aside on this day; false when the day has no more. */
  readonly take: (day: string, tokens: number) => boolean
  /** The call cost this many, not what was set aside. */
  readonly settle: (day: string, taken: number, cost: number) => void
  readonly spent: (day: string) => number
}

export const purse = (tokensPerDay: number): Purse => {
  let today = ''
  let spent = 0
  const turnTo = (day: string) => {
    if (day === today) return
    today = day
    spent = 0
  }
  return {
    take: (day, tokens) => {
      turnTo(day)
      if (spent + tokens > tokensPerDay) return false
      spent += tokens
      return true
    },
    settle: (day, taken, cost) => {
      if (day === today) spent = Math.max(0, spent - taken + cost)
    },
    spent: (day) => (day === today ? spent : 0),
  }
}
