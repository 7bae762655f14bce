import { ofWords } from '../change.ts'

/** How people shorten small words; nothing that names a sign, a part of the body or a time of an illness. */
const short: Readonly<Record<string, string>> = {
  you: 'u',
  your: 'ur',
  "you're": 'ur',
  youre: 'ur',
  are: 'r',
  and: 'n',
  with: 'w',
  today: '2day',
  tonight: '2nite',
  tomorrow: '2moro',
  before: 'b4',
  because: 'cos',
  please: 'pls',
  people: 'ppl',
  thanks: 'thx',
  really: 'rly',
  about: 'abt',
  what: 'wot',
  just: 'jus',
  should: 'shud',
  would: 'wud',
  could: 'cud',
  though: 'tho',
  through: 'thru',
  something: 'smthing',
  sorry: 'sry',
  great: 'gr8',
  late: 'l8',
  night: 'nite',
  right: 'rite',
  have: 'hav',
  the: 'da',
  doctor: 'doc',
  appointment: 'appt',
}
const words = /[a-z]+(?:['’][a-z]+)*/giu

/** Small words shortened, no apostrophes, no capitals. */
export const txtSpeak = ofWords('txt-speak', (message) =>
  message.replaceAll(words, (word) => {
    const plain = word.toLowerCase().replace('’', "'")
    return short[plain] ?? plain.replaceAll("'", '')
  }),
)
