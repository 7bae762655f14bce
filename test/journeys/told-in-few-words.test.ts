import { describe, expect, test } from 'vitest'
import { emergencyRank, urgencyOf } from '../support/urgency.ts'

// Emergencies told in few words, each idea in several wordings, beside everyday messages that share those words.
// Every sentence is invented. Those of an emergency must reach A&E or 999 from somebody who says "none of these" to
// everything; those beside them must not.

type Told = readonly [age: number, say: string]
type Idea = { readonly idea: string; readonly emergencies: readonly Told[]; readonly everyday: readonly Told[] }

const ideas: readonly Idea[] = [
  {
    idea: 'a fit told beside an illness or a birth',
    emergencies: [
      [4, 'measles and he has started fitting'],
      [7, 'she has scarlet fever and is fitting'],
      [6, 'swollen face, dark wee and a fit today'],
      [30, 'my mate had fits last night at the pub, sleeping now'],
      [28, 'post partum fit after a headache'],
    ],
    everyday: [
      [40, 'can you fit me in this morning for my chickenpox'],
      [40, 'please fit my son in today, brown wee stain on his sheet'],
      [40, 'the vet says the dog had a fit this morning'],
    ],
  },
  {
    idea: 'half of the body, or a hand, that does not work',
    emergencies: [
      [77, 'right side not working since tea'],
      [58, 'grandad cant use his left side today'],
      [60, 'weak hand since this morning, missed my warfarin'],
      [60, 'sat in bed and his left side wont move'],
      [73, 'banged my head a fortnight ago, headaches worse and now my leg drags'],
    ],
    everyday: [
      [40, 'cant use the left side of the sofa, the dog sleeps there'],
      [40, 'the left side of my bed is not working, it is an electric bed'],
      [40, 'weak coffee in my hand this morning'],
    ],
  },
  {
    idea: 'food in the throat and a change of colour',
    emergencies: [
      [2, 'toast in throat, blue'],
      [70, 'steak in his throat, purple'],
      [70, 'dinner stuck in his throat going purple'],
    ],
    everyday: [
      [40, 'food gets stuck in my teeth and my throat is fine'],
      [40, 'blue cheese and food in the fridge, sore throat'],
    ],
  },
  {
    idea: 'a sting inside the mouth',
    emergencies: [
      [30, 'bee stung me inside my mouth'],
      [25, 'wasp in my can of cider, stung my throat'],
      [50, 'swallowed a wasp and it stung me in the throat'],
      [8, 'she has been stung on her tongue'],
    ],
    everyday: [
      [40, 'wasp stung my arm, mouth is fine, bit itchy'],
      [40, 'what happens if a bee stings your mouth, need it for homework'],
      [40, 'stung in the mouth by a wasp in 2009, long better, any leaflet'],
      [40, 'wasp in the house, sore throat from shouting'],
    ],
  },
  {
    idea: 'a known allergy, the wrong food, and the voice or a cough that will not stop',
    emergencies: [
      [8, 'nut allergy, ate the wrong biscuit and now coughing and hoarse'],
      [6, 'egg allergy, had the wrong cake by mistake, croaky voice'],
      [30, 'allergic to sesame, ate it by accident, cant stop coughing'],
    ],
    everyday: [[40, 'allergic to nuts, i sing in a choir and am hoarse after practice']],
  },
  {
    idea: 'a young baby hot by a bare number, or cold and floppy',
    emergencies: [
      [0.1, 'newborn, so hot, 38'],
      [0.2, 'ten weeks old and hot, 39'],
      [0.05, 'baby is floppy and cold'],
      [0.1, 'cold, floppy, quiet'],
      [0.05, 'newborn with little blisters on the head and not feeding, aunty kissed her with a cold sore'],
    ],
    everyday: [
      [40, 'its hot, 38 outside, any tips'],
      [40, 'hot 38 year old looking for a repeat prescription'],
      [40, 'my nephew is nine weeks old, when are his jabs'],
    ],
  },
  {
    idea: 'off scaffolding, a storey or a roof',
    emergencies: [
      [33, 'slipped off the second storey landing flat on his back'],
      [45, 'came off the gantry, cant feel my legs properly'],
      [50, 'toppled off the mezzanine, hip and neck hurt'],
    ],
    everyday: [
      [40, 'looking at scaffolding outside, dust makes me cough'],
      [40, 'stepped off the bus, roof was leaking, back is wet'],
    ],
  },
  {
    idea: 'blotchy skin and feeling like dying',
    emergencies: [
      [62, 'blotchy skin and i have never felt so ill'],
      [45, 'all blotchy, feel like death, skin blotchy on my legs'],
    ],
    everyday: [
      [40, 'skin is a bit blotchy after a hot shower'],
      [40, 'blotchy skin after waxing'],
      [40, 'dying for a coffee, skin dry'],
    ],
  },
  {
    idea: 'signs of a clot: pain on breathing and a high clot test, coughed blood and a leg',
    emergencies: [
      [36, 'hurts in my chest when breathing and my d dimer is raised'],
      [51, 'clot test came back positive, chest hurts breathing'],
      [44, 'coughing up blood and my leg is swollen'],
      [50, 'spat blood this morning, leg is swollen'],
    ],
    everyday: [
      [40, 'what does a raised d dimer mean'],
      [40, 'my d dimer was normal, chest hurts a bit when coughing'],
    ],
  },
  {
    idea: 'the heart spray used again and again',
    emergencies: [
      [70, 'used my GTN spray four times and the pain is back again'],
      [66, 'third puff of gtn today, chest ache returns at rest'],
      [58, 'angina spray twice and it keeps coming back'],
    ],
    everyday: [
      [40, 'used nasal spray 3 times today, keeps coming back blocked'],
      [40, 'need a repeat of my gtn spray, used the last one up'],
    ],
  },
  {
    idea: 'tingling or numbness that climbs, and weak legs',
    emergencies: [
      [41, 'pins and needles going up both legs and they are getting weaker by the hour'],
      [29, 'had a tummy bug, now numb feet spreading up to my knees and legs weak'],
      [52, 'tingling creeping up since tuesday and i cant climb stairs'],
    ],
    everyday: [
      [40, 'legs tingly after sitting cross legged, better now'],
      [40, 'flu has got worse, going up the stairs makes my legs tired'],
    ],
  },
  {
    idea: 'no white cells, or a medicine that can stop them, and a sign of infection',
    emergencies: [
      [57, 'neutrophils zero and shivering'],
      [48, 'take clozapine, throat is raw and im feverish'],
      [39, 'propylthiouracil for my thyroid, mouth ulcers and a temperature'],
    ],
    everyday: [
      [40, 'need my carbimazole repeat, no throat or fever'],
      [40, 'neutrophils were low in 2015 all fine since, can i get a cold remedy'],
    ],
  },
  {
    idea: 'sickle cell in few words',
    emergencies: [
      [30, 'ss patient, temp 38.4'],
      [22, 'sickle crisis, dihydrocodeine not touching the pain'],
      [27, 'usual crisis in my arms, morphine not holding'],
    ],
    everyday: [
      [40, 'sickle cell trait carrier, is that a disease'],
      [40, 'in crisis over my rent, codeine prescription ready?'],
    ],
  },
  {
    idea: 'blood that does not clot',
    emergencies: [
      [45, 'low platelets and a nosebleed that keeps going'],
      [16, 'haemophilia, nosebleed wont let up'],
      [65, 'warfarin, blood in my wee and gums bleeding'],
    ],
    everyday: [
      [40, 'had a nosebleed yesterday all stopped now'],
      [40, 'nosebleed keeps happening each winter'],
      [40, 'my husband has low platelets, wants a flu jab'],
    ],
  },
  {
    idea: 'after a malaria country: fever with yellow eyes or bleeding',
    emergencies: [
      [35, 'ghana trip, fever and his eyes are yellow'],
      [50, 'from sierra leone 2 weeks, temperature, gums bleeding'],
      [44, 'back from kenya, fever, gums bleeding and turned yellow'],
    ],
    everyday: [
      [40, 'trip to lagos next month, yellow fever jab please'],
      [40, 'back from ghana, lovely yellow dress, do i need jabs'],
      [40, 'from india 20 years ago, have hay fever'],
    ],
  },
  {
    idea: 'a bite, and a throat that clamps at water',
    emergencies: [
      [33, 'a stray dog bit me in turkey, now i gag at water'],
      [40, 'monkey bite in india, throat spasms when i drink water'],
    ],
    everyday: [
      [40, 'scared to drink tap water abroad'],
      [40, 'dog bit me in wales, throat is sore from a cold, drinking water'],
    ],
  },
  {
    idea: 'a skin reaction to a medicine, or skin that comes away',
    emergencies: [
      [33, 'new epilepsy medicine, blisters in my mouth and privates'],
      [52, 'four days of antibiotics, skin red and peeling, eyes sore'],
      [2, 'top layer of skin comes off when i touch him, red all over'],
    ],
    everyday: [
      [40, 'peeling skin from sunburn after starting a new tablet for hayfever'],
      [40, 'new tablets for thrush, itchy down below'],
    ],
  },
  {
    idea: 'a black toe in diabetes',
    emergencies: [
      [71, 'type 2, two toes are black'],
      [60, 'diabetic, heel is black'],
    ],
    everyday: [
      [40, 'diabetic, need black shoes for my toes'],
      [40, 'diabetic, cold feet in winter, when is my foot check'],
    ],
  },
  {
    idea: 'a lump in the tummy that beats, and back pain',
    emergencies: [
      [74, 'lump in tummy pulsing, back aches'],
      [66, 'belly lump thumping and my back is sore'],
    ],
    everyday: [[40, 'lump on my tummy itchy, back ache from gardening']],
  },
  {
    idea: 'a sore scalp or jaw and blurred sight over 50',
    emergencies: [
      [72, 'scalp tender to touch and my sight is blurred'],
      [66, 'jaw aches when chewing, everything misty'],
      [58, 'sore temple, blurry in one eye'],
    ],
    everyday: [
      [68, 'scalp itchy with dandruff, blurry old glasses'],
      [68, 'sore scalp from a new hairbrush'],
    ],
  },
  {
    idea: 'something small breathed in, and a wheeze since',
    emergencies: [
      [2, 'choked on a peanut yesterday and wheezing ever since'],
      [4, 'breathed in a bead, whistling on one side'],
      [3, 'spluttered on popcorn and since then he rattles when breathing'],
    ],
    everyday: [
      [3, 'ate nuts at the party and is fine, bit of a cough since monday'],
      [3, 'learned to whistle yesterday, has a cough'],
    ],
  },
  {
    idea: 'a burn by a chemical, of the face, or with skin that comes off a child',
    emergencies: [
      [30, 'brick acid splashed on my arms'],
      [44, 'wet cement in my boots, burnt feet'],
      [2, 'hot coffee on his arm, skin came off'],
      [24, 'bbq flames, my face is singed'],
    ],
    everyday: [
      [40, 'need oven cleaner, my forearm aches'],
      [40, 'sunburn, skin peeling on my shoulders'],
      [40, 'cup of tea helps my peeling skin, eczema'],
    ],
  },
  {
    idea: 'a headache that is better away from home while others are ill too',
    emergencies: [
      [29, 'headaches that clear when i go to work, dog is ill too'],
      [50, 'wife and me both sick and headachy indoors, fine as soon as we go out'],
    ],
    everyday: [[40, 'headache gets better when i leave work, cat is at the vet poorly']],
  },
  {
    idea: 'bloody diarrhoea and little pee in a child',
    emergencies: [
      [6, 'bloody diarrhoea and hasnt weed since yesterday'],
      [3, 'diarrhoea with blood, hardly peeing'],
    ],
    everyday: [[40, 'bloody diarrhoea film, hardly funny']],
  },
  {
    idea: 'sugar that stays low, or is very high',
    emergencies: [
      [44, 'bm 2.5, had juice twice and it wont come up'],
      [61, 'sugar is 2.1 and jelly babies did nothing'],
      [73, 'sugar 29, dad cannot work out how to get dressed'],
      [9, 'meter reads 26, so thirsty and weeing'],
    ],
    everyday: [
      [40, 'cant work out how to use phone app for my prescription'],
      [12, 'thirsty after football, drinks loads'],
    ],
  },
  {
    idea: 'a part bitten off',
    emergencies: [
      [30, 'tip of my nose bitten off in a fight'],
      [27, 'he bit off his ear lobe, we have it on ice'],
    ],
    everyday: [[40, 'fringe cut too short, bit the end off my nail']],
  },
  {
    idea: 'clear water from the nose after a blow',
    emergencies: [
      [35, 'punched in the face and clear water keeps dripping out of my nose'],
      [19, 'headbutted, clear fluid from one nostril'],
    ],
    everyday: [[40, 'nose dripping clear water all day with hay fever']],
  },
  {
    idea: 'a neck that swells soon after neck surgery',
    emergencies: [
      [58, 'had my thyroid out two days ago and my neck is swelling up'],
      [50, 'neck surgery this week, neck ballooning'],
    ],
    everyday: [
      [40, 'had my thyroid out in 2010, neck a bit bigger, need tablets'],
      [40, 'neck surgery next week, blowing up balloons for the party'],
    ],
  },
  {
    idea: 'pink froth, and cannot lie down',
    emergencies: [
      [80, 'bringing up pink foam, has to sit up'],
      [75, 'frothy pink spit and cant lie flat'],
    ],
    everyday: [[40, 'pink bubble bath in my mouth yuck']],
  },
  {
    idea: 'swelling of the forehead or the lid with sinusitis',
    emergencies: [
      [30, 'puffy swelling on forehead with sinusitis and fever'],
      [24, 'sinusitis for a week, lid swollen and pain behind the eye'],
    ],
    everyday: [
      [40, 'sinus cold, eyelid puffy in the morning'],
      [40, 'sinusitis for 12 days, headache easing'],
    ],
  },
  {
    idea: 'other signs told in few words',
    emergencies: [
      [45, 'gave up vodka, seeing spiders everywhere'],
      [5, 'battery in her ear'],
      [13, 'hurts down there, left one, since football'],
      [9, 'new squint and headaches every morning'],
      [2, 'croup, had the steroid, rasping at rest again'],
      [27, 'pregnant with a coil, awful pain on one side'],
    ],
    everyday: [
      [40, 'quit vodka in january, doing great'],
      [40, 'battery in my hearing aid is flat, ear ok'],
      [40, 'potassium and iron were fine on my results'],
    ],
  },
]

describe.each(ideas)('$idea', ({ emergencies, everyday }) => {
  test.each(emergencies)('age %s, an emergency: %s', (age, say) =>
    expect(urgencyOf({ age }, say)).toBeGreaterThanOrEqual(emergencyRank),
  )
  test.each(everyday)('age %s, not an emergency: %s', (age, say) =>
    expect(urgencyOf({ age }, say)).toBeLessThan(emergencyRank),
  )
})
