import { expect, test } from 'vitest'
import { emergencyRank, urgencyOf } from '../support/urgency.ts'

// Words of emergencies said of small things: a blocked nose, a shelf that collapses, laughter, a limb lain on. Every
// sentence is invented. Somebody who says "none of these" to everything is not sent to A&E for them; the same words
// meant in earnest still reach A&E or 999.

type Told = readonly [age: number, say: string]

const small: Readonly<Record<string, readonly Told[]>> = {
  'a blocked nose': [
    [33, 'carnt breathe frm my nose with this cold, which spray is best'],
    [47, 'my husband says he cant breathe coz his nose is stuffed, day four'],
    [6, 'she cant breathe thru her nose but shes eating her tea and watching cartoons'],
    [28, 'both sides of my nose are bunged up, cannot breathe when i go to bed'],
    [61, 'deviated septum, couldnt breathe through the left nostril for years'],
    [24, 'cant get any air through my nose, any drops you recommend'],
    [39, "nose like cement and can't breathe, what can i take"],
    [52, 'sinuses clogged cant breathe, pressure in my cheeks for a couple of days'],
    [31, 'Nose so congested I cannot breathe through it, mouth is fine'],
    [18, 'cnt breathe thro me nose lol hayfever is shocking'],
    [44, 'struggling to breathe through my nose since saturday, bit of a sniffle'],
    [36, 'nasal spray not working, still cant breathe through either nostril'],
  ],
  'breath taken by something small': [
    [22, 'cant breathe laughing at what my sister sent'],
    [19, 'we were laughing so hard we couldnt breathe, best night in ages, which vitamins for a hangover'],
    [41, "can't breathe in this waiting room, no windows, how do I complain"],
    [23, 'cant breathe before a presentation, always been like that, goes off as soon as i sit down'],
    [57, 'nosebleed stopped, breathing fine, do i need to do anything'],
  ],
  'things that collapse': [
    [50, 'the bookcase collapsed in the spare room, who takes away broken furniture'],
    [35, 'our buggy collapsed at the bus stop, where can i get it mended'],
    [67, 'wind took the fence and the shed collapsed on the lawn, no one was in it'],
    [29, 'my birthday cake collapsed in the oven, gutted'],
    [45, 'the marquee collapsed and nobody was under it, does the council insure the fete'],
    [26, 'we collapsed laughing when the cat fell in the bath'],
  ],
  'figures of speech': [
    [38, 'drowning under coursework, can i get a note for an extension'],
    [42, 'the loans are drowning me, is there free debt advice'],
    [55, 'nearly having a heart attack over the water bill, who can help me pay it'],
    [63, 'bleeding scaffolders start at six every morning, who do i complain to'],
    [34, 'suffocating under red tape, who helps carers with the forms'],
  ],
  'not told, and not understood': [
    [16, 'dad doesnt know i am asking, can i get a check up in private'],
    [30, 'my boss doesnt know yet, can the sick note leave out the reason'],
    [70, 'what year was the hospital built'],
    [48, 'the appointment letter is confusing, it has two dates on it'],
    [59, 'the instructions make no sense, what do i put the sample in'],
  ],
  'a limb lain on, a sore arm after a jab, a numb seat': [
    [27, 'slept on my arm and it went dead, fine again in a couple of minutes'],
    [46, 'sat on my foot and it went dead, back in two minutes'],
    [66, 'dead arm since the flu jab this morning, otherwise grand'],
    [20, 'numb bum after five hours in the gaming chair'],
  ],
  'knocks that are only sore': [
    [37, 'knocked my head on the cupboard door, just sore, no lump'],
    [25, 'banged my head on the car boot getting the shopping out, bit sore to touch'],
  ],
  'ambulances nobody waits for': [
    [72, 'where do i send a thank you card to the ambulance crew who took me in the spring'],
    [17, 'how do i train to be a paramedic'],
    [40, 'my toddler rang 999 by accident on my old phone, do they charge'],
    [33, 'where can i buy a toy ambulance for his fourth birthday'],
  ],
}

test.each(Object.entries(small).flatMap(([of, told]) => told.map(([age, say]) => [of, age, say] as const)))(
  'does not send to A&E for %s, at %d: %s',
  (_, age, say) => expect(urgencyOf({ age }, say)).toBeLessThan(emergencyRank),
)

const earnest: Readonly<Record<string, readonly Told[]>> = {
  'more than a nose': [
    [45, "can't breathe through my nose or my mouth"],
    [33, 'cant breathe thru nose and mouth is swelling up'],
    [29, 'nose all bunged up cant breathe and my throat is closing'],
    [52, "nose blocked, can't breathe, lips have gone blue"],
    [8, 'cant breathe through her nose after eating cashews'],
    [38, 'stung by a wasp, nose blocked and cant breathe'],
    [60, 'nose stuffed up and cant breathe, wheezing, inhaler empty'],
    [71, 'chest is bunged up and i cant breathe'],
    [0.2, 'baby cant breathe through his nose and wont feed'],
    [0.1, 'newborn nose blocked cant breathe'],
    [2, 'toddler pushed a bead up her nose and now she cant breathe'],
    [34, 'I have had a blocked nose all week and now I cant breathe'],
    [49, 'nose is blocked and cant breathe, coughing up pink froth'],
    [41, 'cant breathe through my nose, cant breathe at all now'],
    [26, 'cannot get air in through nose or mouth'],
    [86, 'she has heart failure, nose blocked, cant breathe lying down'],
    [63, 'his breathing has stopped'],
  ],
  'breath really lost': [
    [20, 'cant breathe laughing gas, he has had loads of balloons'],
    [31, 'laughing so hard i cant breathe and now my chest hurts'],
    [55, 'i was laughing at the telly and now i cant breathe'],
    [43, 'cant breathe on this bus and my chest is tight'],
    [22, 'cant breathe before my exam and my lips are going blue'],
    [1, 'baby stopped breathing then ok'],
    [66, 'the bleeding stopped but his breathing has stopped too'],
  ],
  'a collapse of somebody, or on somebody': [
    [9, 'a shelf collapsed on my daughter and she is not moving'],
    [4, 'wardrobe collapsed on top of him'],
    [44, 'scaffolding collapsed on a bloke outside'],
    [70, 'the shed collapsed with my brother inside'],
    [39, 'marquee collapsed, people are trapped underneath'],
    [81, 'gran collapsed in her chair'],
    [50, 'he got up from the table and collapsed'],
    [62, 'dad collapsed in the greenhouse'],
    [1, 'the buggy collapsed with the baby in it and she is not crying'],
    [35, 'my brother collapsed laughing and isnt getting up'],
    [58, 'she collapsed on the sofa and wont wake up'],
  ],
  'no figure of speech': [
    [40, 'my son is drowning in the canal'],
    [59, 'my boss is having a heart attack at the office'],
    [28, 'the boss is having a fit on the floor'],
    [47, 'he had a fit about ten minutes ago'],
    [33, 'drowning in debt, i am going to kill myself tonight'],
    [50, 'choking on a piece of steak'],
  ],
  'a mind suddenly muddled': [
    [82, 'nan doesnt know me today'],
    [77, 'he doesnt know his own daughter since this morning'],
    [85, 'mum keeps asking what year it is and was fine yesterday'],
    [79, 'asked dad what day it is and he doesnt know'],
    [68, 'my husband is confusing me with his sister since breakfast'],
    [73, 'what he says makes no sense since lunch'],
  ],
  'a limb or a seat that does not come back': [
    [64, 'arm went dead this morning and i cant lift it'],
    [58, 'woke up with a dead arm and cant speak properly'],
    [70, 'arm dead after the covid jab and her face is drooping'],
    [61, 'arm went dead for ten minutes, now back to normal'],
    [48, 'numb bum after a long drive, back pain, cant feel when i wipe'],
    [53, 'slept on my arm and its still dead three hours later and my mouth is droopy'],
  ],
  'a knock that is more than sore': [
    [72, 'banged my head on the door, bit sore, on warfarin'],
    [30, 'knocked my head on the car boot, sore lump, been sick three times'],
    [12, 'hit his head against a brick wall, sick twice and drowsy'],
    [1, 'baby hit her head on the table, small bump and she is floppy'],
  ],
  'an ambulance that is needed': [
    [76, 'how much does an ambulance cost, my dad has collapsed'],
    [66, 'i want to thank the ambulance crew but the crushing chest pain is back'],
    [59, 'rang 999 by mistake earlier but now he really is having a stroke'],
    [80, 'want to complain, called an ambulance two hours ago and it is still not here'],
  ],
}

test.each(Object.entries(earnest).flatMap(([of, told]) => told.map(([age, say]) => [of, age, say] as const)))(
  'still an emergency, %s, at %d: %s',
  (_, age, say) => expect(urgencyOf({ age }, say)).toBeGreaterThanOrEqual(emergencyRank),
)
