/** Irregular third persons, and contractions with "I". */
const irregular: Readonly<Record<string, string>> = {
  am: 'is',
  have: 'has',
  do: 'does',
  dont: 'doesnt',
  "don't": "doesn't",
  havent: 'hasnt',
  "haven't": "hasn't",
  go: 'goes',
  aint: 'aint',
}
/** The same for "I" and "he". */
const unchanging = new Set(
  "was wasnt wasn't had hadnt hadn't did didnt didn't can cant can't cannot could couldnt couldn't will wont won't would wouldnt wouldn't should shouldnt shouldn't may might must used went felt got took came fell woke had said saw thought ate drank slept lost broke cut hit put kept left made ran sat stood threw told tried knew found gave began bit bent hurt heard held let meant met paid read shut spent stuck swore swam did burnt dreamt drove rang caught bought brought".split(
    ' ',
  ),
)
/** Said before the verb, and passed over. */
const adverbs = new Set(
  'just really also only still always never now often sometimes usually literally actually genuinely honestly normally probably suddenly even rarely barely hardly then'.split(
    ' ',
  ),
)
const present = new Set(
  'feel need want think know get keep take see hear live look find wake eat drink sleep hurt ache cough sneeze bleed shake sweat vomit throw faint fall struggle suffer wonder hope believe understand suspect reckon worry fear hate like love care work drive walk run stand sit lie lay breathe swallow move bend lift hold carry pass wee pee poo cry scream hear hear smell taste come start stop try wear use give tell say ask call ring owe pay rent speak seem sound remember forget lose miss mean plan prefer inject smoke vape drool limp itch scratch notice rub press squeeze stay jump turn burn choke wheeze hallucinate dream panic'.split(
    ' ',
  ),
)

const withEnding = (verb: string): string => {
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

export const isAdverb = (word: string): boolean => adverbs.has(word)

/** The verb after "he" or "she" where "I" had this one; null where that is not plain. */
export const thirdPersonOf = (verb: string): string | null => {
  const known = irregular[verb]
  if (known !== undefined) return known
  if (unchanging.has(verb) || (/ed$/.test(verb) && verb !== 'need')) return verb
  return present.has(verb) ? withEnding(verb) : null
}

/** "am I", "do I", "should I": the verb comes first, and the next one keeps its form. */
export const inverted: Readonly<Record<string, string>> = {
  am: 'is',
  do: 'does',
  dont: 'doesnt',
  have: 'has',
  can: 'can',
  could: 'could',
  should: 'should',
  shall: 'should',
  will: 'will',
  would: 'would',
  may: 'may',
  might: 'might',
  must: 'must',
  was: 'was',
  did: 'did',
}
