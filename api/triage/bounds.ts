/** How much is asked of a person at most. Counts of screens and ticks, from the triage model; not clinical thresholds. */
export const bounds = {
  screens: 5,
  ticksOnEmergencyScreen: 5,
  ticksOnOtherScreen: 6,
  callInstead: 5,
  complaintsAskedInFull: 2,
  /** A fact goes before the emergency ticks when at least this many of them depend on it. */
  ticksThatWaitForFact: 3,
} as const

/** Rows of this rank and above are emergencies; `reachAtOnce` needs no further question. */
export const emergencyRank = 6
export const reachAtOnceRank = 7
