import type { Found, Stretch } from './found.ts'

/** Words after which a name is over, or was none. */
const notNames = new Set(
  `a about after aged age ago all also am an and are as at back bad because been before being born but by call called can cant come could did do dob does don
  dont down due email feel feels feeling for from gave get give gone got had has have having he hello her here hers hi him his hospital how hurts i id if ill im in is it
  its ive just know later like live lives living lot me mine mob mobile more mr mrs my need needs nhs nine no not now number of off ok old on or our out pain
  phone please postcode really said she since so some sorry sick still tel than thank thanks that the their them then there they this to today too tomorrow up urgent us very
  want was we well went were what when where which who why will with would year years yes yesterday you your`
    .split(/\s+/)
    .filter(Boolean),
)

const word = /[\p{L}][\p{L}\p{M}'-]*/uy
const isCapital = (name: string): boolean => /^\p{Lu}/u.test(name)
const between = /[ \t]{1,3}(?:[-–]\s*)?/y

/** The words of a name from here on: at most four. With `capitals`, only words with one. */
const nameFrom = (text: string, from: number, capitals: boolean): number => {
  let end = from
  for (let words = 0, at = from; words < 4; words++) {
    word.lastIndex = at
    const name = word.exec(text)?.[0]
    if (name === undefined || notNames.has(name.toLowerCase().replaceAll("'", '')) || (capitals && !isCapital(name)))
      break
    end = at + name.length
    between.lastIndex = end
    const space = between.exec(text)?.[0]
    if (space === undefined) break
    at = end + space.length
  }
  return end
}

type Cue = { readonly cue: RegExp; readonly capitals: boolean }

const relations =
  'mum|mom|mam|mother|dad|father|son|daughter|wife|husband|partner|boyfriend|girlfriend|friend|brother|sister|nan|nana|gran|grandma|grandad|granddad|baby|boy|girl|lad|uncle|aunt|auntie|neighbour|child|kid|patient'

const cues: readonly Cue[] = [
  { cue: /\b(?:name(?:'?s| is| was|:)|named)\s+(?:is\s+|was\s+)?/giu, capitals: false },
  {
    cue: /\b(?:i'?m|i am|he'?s|she'?s|they call (?:me|him|her)|is|who is|my \w+|\w+ is|\w+'s) called\s+/giu,
    capitals: false,
  },
  { cue: /\b(?:mr|mrs|ms|mx)\.?\s+/giu, capitals: false },
  { cue: /\b(?:miss|dr|doctor|prof|professor|nurse|sister|sir|lady|auntie|aunty|uncle)\.?\s+/giu, capitals: true },
  { cue: /\b(?:i'?m|i am|it'?s|this is|here is|regards,?|from|called|love,?)\s+/giu, capitals: true },
  { cue: new RegExp(String.raw`\b(?:${relations})(?:\s+is)?,?\s+`, 'giu'), capitals: true },
]

/** Shouted words all have capitals: then a capital tells nothing. */
const isShouted = (text: string): boolean => {
  const letters = text.replaceAll(/[^\p{L}]/gu, '')
  return letters.replaceAll(/\P{Lu}/gu, '').length > letters.length / 2
}

/** Names that are announced: "my name is …", "called …", "Mrs …", "my son Reuben". A name alone is not known for one. */
export const names: Found = (text) =>
  cues
    .filter(({ capitals }) => !capitals || !isShouted(text))
    .flatMap(({ cue, capitals }) =>
      [...text.matchAll(cue)].flatMap((match): Stretch[] => {
        const start = match.index + match[0].length
        const end = nameFrom(text, start, capitals)
        return end > start ? [{ start, end, as: '[name]' }] : []
      }),
    )
