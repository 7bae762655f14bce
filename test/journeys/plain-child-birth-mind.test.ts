import { describe, expect, test } from 'vitest'
import { emergencyRank, urgencyOf } from '../support/urgency.ts'

// Children, births, minds and people in danger, told in a few plain words, each idea in several wordings, beside everyday
// messages that share those words. Every sentence is invented. Those of an emergency must reach A&E or 999 from somebody
// who says "none of these" to everything; those beside them must not.

type Told = readonly [age: number, say: string]
type Idea = { readonly idea: string; readonly emergencies: readonly Told[]; readonly everyday: readonly Told[] }

const ideas: readonly Idea[] = [
  {
    idea: 'a farewell sent, and then silence',
    emergencies: [
      [18, 'my mate put a goodbye on his story and blocked everyone'],
      [50, 'he left letters for us all and his phone on the table'],
      [17, 'she put a goodbye video up and wont pick up'],
      [40, 'he messaged saying goodbye, phone switched off'],
      [50, 'wife left a note and walked off'],
      [22, 'my flatmate left me a letter and has vanished'],
    ],
    everyday: [
      [40, 'the plumber left a note on the table, boiler is fixed'],
      [40, 'said bye to the kids and left for work with a headache'],
      [40, 'my friend left me a note, the nurse gave no answer about my results'],
    ],
  },
  {
    idea: 'ending life, in few words',
    emergencies: [
      [40, 'sat in my car, engine running and a hose'],
      [40, 'covered himself with petrol and has a lighter'],
      [40, 'killing myself tonight'],
      [33, 'slashed both wrists'],
      [28, 'she has slit her throat'],
      [60, 'hosepipe from the exhaust, sat in the garage'],
      [45, 'he is in the car with a hose on the exhaust'],
      [30, 'doused herself in lighter fluid'],
      [30, 'poured diesel over himself in the yard'],
      [40, 'gonna kill self'],
      [40, 'end own life tonight'],
      [19, 'razor blade to her throat, wants to die'],
      [70, 'grandad very low and sat with his rifle'],
      [24, 'drank drain cleaner on purpose'],
      [16, 'took her tablets deliberately'],
    ],
    everyday: [
      [40, 'slit in the neck of my jumper, need sewing tips'],
      [40, 'exhaust fumes on my road make me cough'],
      [40, 'depressed, need a letter for my gun licence'],
      [40, 'spilt petrol on my hands, skin is dry'],
      [40, 'forgot my tablets, it was not on purpose'],
      [40, 'self help groups tonight for anxiety'],
    ],
  },
  {
    idea: 'a mind or a drug that leads into traffic, or into stillness',
    emergencies: [
      [30, 'he stripped off and is walking down the motorway'],
      [70, 'mum thinks we are poisoning her, not had a drink in two days'],
      [30, 'manic and walking in traffic'],
      [25, 'thinks she can fly and is on the roof'],
      [38, 'high as a kite, running in front of cars'],
      [38, 'he is on spice and in the middle of the road'],
      [55, 'thinks the food is poisoned, wont eat or drink for days'],
      [60, 'says he is already dead and has stopped drinking'],
      [26, 'my sister has not moved or spoken all day'],
      [26, 'hasnt moved since this morning, just staring at the wall'],
    ],
    everyday: [
      [40, 'stuck in traffic, can i move my appointment'],
      [40, 'been bipolar for years, was manic in 2012, can i drive'],
      [40, 'manic week at work, driving at 6 tonight'],
      [40, 'dry january, not drunk for 3 weeks and feel great'],
      [40, 'queue has not moved and nobody spoke to me'],
      [40, 'my tracking has not moved, prescription parcel'],
    ],
  },
  {
    idea: 'a naloxone kit used',
    emergencies: [
      [34, 'gave him naloxone and he is drowsy again'],
      [34, 'used narcan on my mate'],
      [34, 'nyxoid wearing off'],
    ],
    everyday: [
      [40, 'where can i get naloxone to keep at home'],
      [40, 'narcan training dates please'],
    ],
  },
  {
    idea: 'a weapon, a threat, or somebody kept',
    emergencies: [
      [30, 'my son is waving a machete in the kitchen'],
      [30, 'bloke with a hammer chasing us'],
      [30, 'man with an axe outside my door'],
      [24, 'i was raped and he is asleep next to me'],
      [24, 'raped, he wont let me leave'],
      [21, 'locked in a flat and forced to have sex with men'],
      [21, 'not allowed out, men on the door, they have my papers'],
      [25, 'my uncles are on their way to kill me'],
      [35, 'ex says he will kill us all'],
      [35, 'he is threatening to set fire to the house with the kids inside'],
      [35, 'someone put petrol through the letterbox'],
      [20, 'they threw acid in his face'],
      [20, 'ammonia squirted in my eyes by a lad on a moped'],
      [15, 'my sister is going to be cut, we fly tomorrow'],
      [27, 'blade stuck in his chest'],
    ],
    everyday: [
      [40, 'swinging a golf club hurt my elbow'],
      [40, 'my mum says my dad takes us all with him to football'],
      [40, 'hair being cut tomorrow, flight tonight, need travel jabs'],
      [40, 'acid reflux, threw up a bit after dinner'],
      [40, 'lost my keys, locked out, flat door wont open'],
      [40, 'the guard at the door of the surgery was rude'],
      [40, 'nail gun shop closed, sore thumb'],
      [40, 'shut in with a cold, hes outside in the garden'],
    ],
  },
  {
    idea: 'somebody at risk who is missing',
    emergencies: [
      [12, 'my daughter has run off with someone she met on snapchat'],
      [40, 'autistic brother missing all day'],
      [29, 'my brother is suicidal and not been seen since last night'],
      [44, 'missing since lunch, said he wants to die'],
      [35, 'she walked out of the psychiatric ward'],
      [52, 'dad absconded from the mental health unit, wants to die'],
      [14, 'my girl went to meet a man off snapchat'],
      [13, 'niece ran off with an older man she met online'],
    ],
    everyday: [
      [40, 'went to meet a man about a job and he is not replying'],
      [40, 'missing my late husband, feel sad'],
      [40, 'missing my appointment letter since last night'],
      [40, 'my daughter met an older man, is the pill free'],
      [40, 'how do i visit somebody on the psychiatric ward'],
    ],
  },
  {
    idea: 'a baby about to be hurt, or found',
    emergencies: [
      [40, 'newborn in the bin outside my block'],
      [26, 'about to shake the baby'],
      [31, 'im going to drown my baby'],
      [40, 'found a baby in a carrier bag'],
      [40, 'abandoned newborn on the doorstep'],
      [8, 'uncle raped my daughter'],
    ],
    everyday: [
      [30, 'about to shake babys bottle, how much formula'],
      [30, 'im going to throw a baby shower, can i drink'],
      [30, 'about to drop baby off at nursery, has a cold'],
      [30, 'found baby clothes in a bag, any clothes bank'],
      [30, 'will this cream hurt the baby'],
    ],
  },
  {
    idea: 'a birth before help, and what can go wrong at one',
    emergencies: [
      [28, 'she is giving birth in a taxi'],
      [28, 'my girlfriend is having the baby on the bathroom floor'],
      [18, 'never knew i was pregnant and just gave birth'],
      [30, 'baby fell out on the toilet'],
      [34, 'something came out after birth, a big mass, bleeding a lot'],
      [33, 'placenta praevia and passing blood'],
      [29, 'low lying placenta, gush of blood, 31 weeks'],
      [37, 'tearing at my caesarean scar, in labour'],
      [24, 'ten weeks pregnant and collapsed'],
    ],
    everyday: [
      [30, 'having a baby in december, which hospital'],
      [30, 'having baby in the car seat for long, is it ok'],
      [30, 'hair has come out since the baby, normal?'],
      [30, 'piles came out since giving birth, a lump, sore'],
      [30, 'old section scar itchy'],
      [30, 'what does low lying placenta mean'],
      [30, 'expecting a call about my results, chair collapsed under me but no injury'],
    ],
  },
  {
    idea: 'what a child took',
    emergencies: [
      [3, 'had some of nans morphine'],
      [1, 'gave my 1 year old 50ml calpol instead of 5'],
      [2, 'toddler sucked a fentanyl patch'],
      [3, 'he drank some of my methadone'],
      [4, 'ate a weed brownie'],
      [5, 'had edibles at his uncles'],
      [3, 'my granddaughter ate my blood pressure pills'],
      [2, 'toddler chewed 2 heart tablets'],
      [0.6, 'gave her five times the calpol'],
      [1, 'she got 10 times the dose of paracetamol'],
    ],
    everyday: [
      [40, 'my son ate his lunch and took his hayfever tablet'],
      [3, 'how many times a day can she have calpol'],
      [40, 'my methadone script is at a new pharmacy'],
      [3, 'can she have gummies, vitamin ones'],
    ],
  },
  {
    idea: 'too much of a medicine',
    emergencies: [
      [40, 'ive taken more tablets than i should'],
      [40, 'taken too many pills'],
      [66, 'swallowed too many of her meds'],
      [70, 'double bisoprolol and pulse 35'],
      [70, 'too many heart tablets, heart very slow'],
    ],
    everyday: [
      [40, 'took too many vitamin tablets'],
      [40, 'am i on too many tablets, want a medicines review'],
      [40, 'doctor put me on double bisoprolol, when is my check'],
    ],
  },
  {
    idea: 'a small child very ill or hurt',
    emergencies: [
      [0.5, 'strand of cotton wound round his toe, toe swollen'],
      [0.3, 'hair tight round babys willy and its red'],
      [0.5, 'baby rolled off the bed, boggy lump, side of head'],
      [0.8, 'fell off the sofa, babys skull feels soft'],
      [2, 'sunken eyes and no wet nappy since last night'],
      [1, 'not had a wee all day and her eyes are sunken'],
      [5, 'burning up and wont put weight on his leg'],
      [4, 'hot and wont walk, knee sore'],
      [1, 'she has gone floppy'],
      [40, 'my boy is all floppy'],
    ],
    everyday: [
      [40, 'elastic band round my finger, red mark'],
      [5, 'hair tie round my finger left a mark, all fine'],
      [0.5, 'is the soft spot on babys head normal'],
      [40, 'his hair went floppy in the heat'],
      [40, 'the dog is refusing to walk, too hot out'],
    ],
  },
  {
    idea: 'asthma, oxygen, and the tube in the neck',
    emergencies: [
      [7, 'she cant talk because of her asthma'],
      [30, 'asthma attack, cant finish a sentence'],
      [30, 'asthma attack and ive no inhaler'],
      [12, 'wheezing and inhaler is empty'],
      [70, 'oxygen cylinder empty and struggling to breathe'],
      [60, 'tracheostomy plugged'],
      [60, 'trach tube fell out'],
      [75, 'choked on meat and cant get it out'],
    ],
    everyday: [
      [40, 'asthma review, cant talk to the nurse until monday'],
      [40, 'asthma attack last month, inhaler has run out, can i get a repeat'],
      [40, 'oxygen supplier number please, mask strap is broken'],
      [40, 'how is a tracheostomy cleaned'],
    ],
  },
  {
    idea: 'other signs told in few words',
    emergencies: [
      [58, 'alcoholic and vomiting blood'],
      [58, 'drinks a bottle of vodka a day, throwing up blood'],
      [61, 'methotrexate, sore throat and a temp'],
      [50, 'on azathioprine, mouth ulcers, shivery'],
      [18, 'buccal given and it has not worked'],
      [30, 'seizure lasting longer than his usual ones'],
      [40, 'next door not answering, post piling up and the dog barking inside'],
      [40, 'nan not seen for two days, milk still outside'],
    ],
    everyday: [
      [40, 'methotrexate blood test form please'],
      [40, 'epilepsy, need a repeat of buccal midazolam'],
      [40, 'post piling up, neighbour on holiday'],
      [40, 'surgery not answering, letters piling up'],
    ],
  },
]

describe.each(ideas)('$idea', ({ emergencies, everyday }) => {
  test.each(emergencies)('age %s, A&E or 999: %s', (age, say) =>
    expect(urgencyOf({ age }, say)).toBeGreaterThanOrEqual(emergencyRank),
  )
  test.each(everyday)('age %s, does not send to A&E: %s', (age, say) =>
    expect(urgencyOf({ age }, say)).toBeLessThan(emergencyRank),
  )
})
