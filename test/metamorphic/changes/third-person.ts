import type { Change } from '../change.ts'
import { personFor } from '../third-person/person.ts'
import { retell } from '../third-person/retell.ts'

/** Somebody else is in the story, or spoken to, or it is a desk that writes: whose "I" it is would be a guess. */
const others =
  /(?<![\p{L}'’])(?:he|she|they|we|us|our|you|hes|shes|he's|she's|he'll|she'll|he'd|she'd|they're|they've|we're|we've|you're|theyre|him|his|her|hers|them|their|wife|husband|hubby|partner|mum|mummy|mother|dad|father|son|daughter|boy|girl|baby|kid|kids|child|children|sister|brother|nan|gran|grandad|friend|mate|neighbour|boyfriend|girlfriend|bf|gf|bloke|pt|patient|client|resident|caller|carer|nurse|mine|ill|id|lad|lady|woman|man|lo|twins?|aunt(?:ie|y)?|uncle|flatmate|ex|boss|reception|mil|fil)(?![\p{L}'’])/iu

/** "I have / my chest" as a relative tells it: "my husband has / his chest". */
export const thirdPerson: Change = {
  name: 'third person',
  rewrite: (told) => {
    const person = personFor(told)
    return person === null || others.test(told.text) ? null : retell(told.text, person)
  },
}
