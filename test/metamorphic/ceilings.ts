/**
 * What is measured today over all open cases, and may only go down: emergencies no longer sent to A&E or 999 (how
 * many), and others answered less urgently (share of those tried). Set anew once, when messages in other languages joined.
 */
export const ceilings: Readonly<Record<string, { readonly emergencies: number; readonly others: number }>> = {
  typos: { emergencies: 15, others: 0.0136 },
  capitals: { emergencies: 0, others: 0 },
  'no punctuation': { emergencies: 1, others: 0.0066 },
  'txt-speak': { emergencies: 1, others: 0.0031 },
  'third person': { emergencies: 1, others: 0.0276 },
  'played down': { emergencies: 6, others: 0.0112 },
  'a joke': { emergencies: 12, others: 0.0141 },
  'a phone number or address inside': { emergencies: 1, others: 0.0082 },
  'facts reordered': { emergencies: 0, others: 0.0041 },
  'a long preamble': { emergencies: 5, others: 0.063 },
  'two complaints': { emergencies: 41, others: 0.1141 },
}

/** Standard deviations by which a part of the cases may differ from all of them. */
const deviations = 3

/** The most that a sample of this many would show by chance, where the share of all is this. */
export const chancesOfMore = (share: number, of: number): number =>
  share * of + deviations * Math.sqrt(share * (1 - share) * of)
