import type { Said } from './said.ts'

/** A habit of the NHS content style guide. `only`: sentences of one kind. */
type Habit = { readonly against: RegExp; readonly cure: string; readonly only?: Said['kind'] }

const counted = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

const habits: readonly Habit[] = [
  {
    against: new RegExp(`\\b(?:${counted})\\b|\\bone (?:working )?(?:hour|minute|day|week|month|year)s?\\b`, 'i'),
    cure: 'Write numbers as numerals: 1, 2, 10',
  },
  { against: /\b\d{1,2}:\d\d\b|\b\d+(?:\.\d\d)? (?:am|pm)\b/i, cure: 'Write the time as 5.30pm' },
  { against: /\b12(?:\.00)? ?(?:am|pm)\b/i, cure: 'Write midday or midnight' },
  { against: /\d ?[-–] ?\d/, cure: 'Write a range with "to": 2 to 3' },
  { against: /%|\bper ?cent\b/i, cure: 'Write "1 in 10"' },
  { against: /\be\.?g\.|\bi\.e\b|\betc\b|\bn\.?b\./i, cure: 'Write "such as", "that is", or leave it out' },
  { against: /\bA ?(?:&|and|\+) ?E\b(?<!A&E)|\baccident and emergency\b|\bcasualty\b/i, cure: 'Write A&E' },
  { against: /\w+n['’]t\b/i, cure: 'Write it out: do not, cannot' },
  {
    against: /\b(?:you|your|yours|yourself|they|their|them|theirs)\b/i,
    cure: 'Word the tick without it',
    only: 'label',
  },
  {
    against:
      /(?<!\b(?:if|where) )\byou\b|\byour\b(?! (?:own )?(?:practice|team|safeguarding|usual|colleagues?)\b)|\byourself\b/i,
    cure: 'Write "they" for the person; "you" is only the worker who acts: your practice, if you can',
    only: 'staff',
  },
  { against: /!/, cure: 'End it with a full stop' },
]

/** Words that blame, label or puzzle, each with a plainer one. */
const banned: Readonly<Record<string, string>> = {
  please: 'leave it out',
  utilise: 'use',
  commence: 'start',
  'prior to': 'before',
  'in order to': 'to',
  approximately: 'about',
  urinat: 'pee',
  urine: 'pee',
  faec: 'poo',
  abdom: 'tummy',
  cardiac: 'heart',
  haemorrhag: 'bleeding',
  lacerat: 'cut',
  oedema: 'swelling',
  analges: 'pain relief',
  pyrexia: 'high temperature',
  'suffering from': 'with',
  sufferer: 'person with',
  victim: 'person',
  'commit suicide': 'end their life',
  'committed suicide': 'ended their life',
  elderly: 'older',
  addict: 'person who uses',
  'drug abuse': 'drug use',
  diabetics: 'people with diabetes',
  epileptic: 'person with epilepsy',
  asthmatic: 'person with asthma',
  'mentally ill': 'with a mental illness',
  'wheelchair-bound': 'who uses a wheelchair',
  'the disabled': 'disabled people',
}

const bannedWord = new RegExp(`\\b(?:${Object.keys(banned).join('|')})`, 'i')

/** More words than this and a sentence is lost on the way. */
const longestSentence = 25

/** A moment as machines write it, for those who write to them. */
const moment = /\b\d{4}-\d\d-\d\d(?:T[\d:]+)?/g

/** What a sentence has against the style, each with its cure; empty: nothing. */
export function styleFaults(said: Pick<Said, 'kind' | 'text'>): readonly { says: string; cure: string }[] {
  const { kind } = said
  const text = said.text.replaceAll(moment, ' ')
  const against = habits
    .filter(({ only }) => only === undefined || only === kind)
    .flatMap(({ against: pattern, cure }) => {
      const found = pattern.exec(text)?.[0]
      return found ? [{ says: `holds "${found}"`, cure }] : []
    })
  const word = bannedWord.exec(text)?.[0]
  return [
    ...against,
    ...(word ? [{ says: `holds "${word}"`, cure: `Say it plainly: ${banned[word.toLowerCase()]}` }] : []),
    ...tooLong(text),
  ]
}

function tooLong(text: string) {
  return text
    .split(/[.!?:;](?:\s|$)/)
    .map((sentence) => sentence.split(/\s+/).filter(Boolean).length)
    .filter((words) => words > longestSentence)
    .map((words) => ({ says: `has a sentence of ${words} words`, cure: `Keep to ${longestSentence}` }))
}
