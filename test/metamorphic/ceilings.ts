/**
 * What is measured today over all open cases, and may only go down: emergencies no longer sent to A&E or 999 (how
 * many), and others answered less urgently (share of those tried). Set anew when messages in other languages
 * joined, and when sixteen more authors were learnt from: 83 emergencies before, 40 then, 27 now.
 */
export const ceilings: Readonly<Record<string, { readonly emergencies: number; readonly others: number }>> = {
  typos: { emergencies: 15, others: 0.0131 },
  capitals: { emergencies: 0, others: 0 },
  'no punctuation': { emergencies: 0, others: 0.0054 },
  'txt-speak': { emergencies: 0, others: 0.0035 },
  'third person': { emergencies: 0, others: 0.0219 },
  'played down': { emergencies: 2, others: 0.0075 },
  'a joke': { emergencies: 3, others: 0.0049 },
  'a phone number or address inside': { emergencies: 1, others: 0.0062 },
  'facts reordered': { emergencies: 0, others: 0.006 },
  'a long preamble': { emergencies: 0, others: 0.0628 },
  'two complaints': { emergencies: 6, others: 0.0892 },
}

/** Standard deviations by which a part of the cases may differ from all of them. */
const deviations = 3

/** The most that a sample of this many would show by chance, where the share of all is this. */
export const chancesOfMore = (share: number, of: number): number =>
  share * of + deviations * Math.sqrt(share * (1 - share) * of)
