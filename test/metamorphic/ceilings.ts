/**
 * What is measured today over all open cases, and may only go down: emergencies no longer sent to A&E or 999 (how
 * many), and others answered less urgently (share of those tried).
 */
export const ceilings: Readonly<Record<string, { readonly emergencies: number; readonly others: number }>> = {
  typos: { emergencies: 9, others: 0.0117 },
  capitals: { emergencies: 0, others: 0 },
  'no punctuation': { emergencies: 2, others: 0.0068 },
  'txt-speak': { emergencies: 2, others: 0.0021 },
  'third person': { emergencies: 1, others: 0.0276 },
  'played down': { emergencies: 8, others: 0.0133 },
  'a joke': { emergencies: 10, others: 0.0154 },
  'a phone number or address inside': { emergencies: 0, others: 0.0093 },
  'facts reordered': { emergencies: 0, others: 0.0064 },
  'a long preamble': { emergencies: 5, others: 0.0744 },
  'two complaints': { emergencies: 39, others: 0.1291 },
}

/** Standard deviations by which a part of the cases may differ from all of them. */
const deviations = 3

/** The most that a sample of this many would show by chance, where the share of all is this. */
export const chancesOfMore = (share: number, of: number): number =>
  share * of + deviations * Math.sqrt(share * (1 - share) * of)
