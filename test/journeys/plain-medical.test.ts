import { describe, expect, test } from 'vitest'
import { emergencyRank, rankOfCode, urgencyOf } from '../support/urgency.ts'

// Illness in grown-ups told in a few plain words, each idea in several wordings, beside everyday messages that share
// those words. Every sentence is invented. Somebody who says "none of these" to every question must still be sent.

type Idea = {
  readonly idea: string
  readonly emergencies: readonly string[]
  readonly everyday: readonly string[]
}

const ideas: readonly Idea[] = [
  {
    idea: 'going down again and again, or for no known reason',
    emergencies: [
      'grandad has collapsed three times since breakfast',
      'he keeps keeling over',
      'a customer collapsed by the tills',
      'collapsed without warning in the garden',
      'collapse query cause, 70 year old',
      'collapse with no memory of it, aged 80',
    ],
    everyday: [
      'our gazebo collapsed with no warning, cut my thumb a bit',
      'my pushchair keeps collapsing, hurt my thumb a bit',
      'the shelf has collapsed three times, sore back from fixing it',
    ],
  },
  {
    idea: 'a mini stroke lately, or an old stroke that is worse',
    emergencies: [
      'mum had a tia yesterday and never went in',
      'three mini strokes this week',
      'had a stroke last month and his arm has gone weak again',
      'stroke in march, new numbness down my leg',
      'stroke in 2021, speech has gone funny again',
      'nan keeps slumping to one side and cant grip her cup',
      'the whole left side of me has gone dead',
      'one half of me is numb',
    ],
    everyday: [
      'had a stroke in 2015, need my clopidogrel repeat',
      'mum had a mini stroke years ago, flu jab please',
      'stroke club is on friday, can you send the letter',
      'my speech at the wedding was bad, sore throat now',
      'half of my dinner is still frozen, sore gums',
      'the fence is leaning to the left, sore back from fixing it',
    ],
  },
  {
    idea: 'legs with no feeling',
    emergencies: [
      'no feeling in both legs',
      'cant feel anything from the waist down',
      'he has lost sensation in his legs',
      'had a spinal yesterday and my legs are still dead',
      'epidural for my back and now my legs are getting weaker',
    ],
    everyday: [
      'numb legs after sitting on the loo scrolling, fine now',
      'had an epidural when i had my daughter in 2012, backache',
    ],
  },
  {
    idea: 'muddled all at once, or beside an illness of blood or lungs',
    emergencies: [
      'husband keeps asking the same thing since lunch, no idea what day it is',
      'dad repeating himself all of a sudden',
      'leukaemia and not making sense today',
      'covered in bruises and drowsy',
      'emphysema, hes really muddled this morning',
    ],
    everyday: [
      'my toddler keeps asking the same question since lunch, driving me mad, he has a cold',
      'the form keeps asking the same question',
      'my copd inhalers got me muddled which is which',
      'covered in bruises from paintball',
    ],
  },
  {
    idea: 'lungs that fail',
    emergencies: [
      'copd and his lips have gone blue',
      'home oxygen packed up and hes gasping',
      'oxygen concentrator stopped working, mum is panting',
      'rescue pack done nothing, cant get to the loo',
      'steroids and antibiotics not touching it, cant cross the room',
      'breathing getting worse since my hip replacement',
      'had bowel surgery last week and now more breathless',
      'peak flow 150, my best is 500',
      'peak flow 170 normally 460',
      'was intubated with asthma in spring, having another attack',
    ],
    everyday: [
      'copd inhaler repeat, the blue one',
      'need to order oxygen cylinders, run out next week, struggling to get through',
      'rescue pack used up, need another',
      'hip replacement last year, knee aches',
      'peak flow 420 usually 450',
      'peak flow meter broken, need a new one',
      'asthma review, was in icu in 2009',
    ],
  },
  {
    idea: 'feels as it did when sepsis, meningitis or a clot was found',
    emergencies: [
      'had a pe in 2020 and the same chest pain is back',
      'had meningitis as a student, same symptoms again',
      'blood poisoning last year, same shivers again',
    ],
    everyday: [
      'had a dvt in 2015, tooth pain is back',
      'had sepsis last year, flu jab please',
      'had meningitis as a baby, need my vaccine record',
    ],
  },
  {
    idea: 'angina at rest',
    emergencies: [
      'angina pain while resting, watching telly',
      'angina now comes on sitting still',
      'angina woke me up',
    ],
    everyday: ['angina spray repeat please', 'angina review letter please'],
  },
  {
    idea: 'bleeding inside, and a belly that is much worse',
    emergencies: [
      'known varices and bleeding again',
      'had polyps taken out on friday and im passing clots',
      'colonoscopy yesterday, bleeding heavily from behind',
      'colitis, going 10 times a day with blood',
      'liver failure, tummy blown up and really sore',
      'pancreatitis getting worse and now vomiting',
      'gallstones and my skin has turned yellow, shaking with cold',
    ],
    everyday: [
      'varicose veins ache again',
      'had a colonoscopy last year, when is the next one',
      'colitis repeat for mesalazine',
      'liver blood test, tummy a bit bloated',
      'gallstones, had my op, feeling fine',
      'my nails have gone yellow',
    ],
  },
  {
    idea: 'a single kidney, no white cells, and treatment that inflames the gut',
    emergencies: [
      'only got one kidney and it has stopped, no urine since last night',
      'neutropenic and feeling ropey',
      'on pembrolizumab, diarrhoea 8 times a day and so weak',
    ],
    everyday: ['only have one kidney, can i take ibuprofen', 'feel rough after the pub'],
  },
  {
    idea: 'a leg that has lost its blood, or is too tight for it',
    emergencies: [
      'fem pop bypass, foot has gone white',
      'stent in my leg and my foot is like ice',
      'forearm swollen hard after being trapped, agony',
      'leg in plaster, calf rock hard and painkillers not touching it',
    ],
    everyday: ['leg bypass in 2019, need my statin', 'cold feet in winter', 'forearm hard from the gym, aching'],
  },
  {
    idea: 'a testicle that has turned, and teeth swallowed',
    emergencies: [
      'testicle pulled up high and throwing up',
      'one ball sitting sideways, agony',
      'swallowed her false teeth and her throat hurts',
    ],
    everyday: ['snooker balls sitting high, elbow sore', 'dental plate rubbing my gum', 'crown fell out, no pain'],
  },
  {
    idea: 'sugar that stays low, and too much insulin',
    emergencies: [
      'bm 2.4 wont come up after juice',
      'sugar 1.9 and he is lashing out',
      'carer gave insulin twice and she is sweating',
      'took too much insulin, feel wobbly',
    ],
    everyday: ['my sugar was 7.1, is that ok', 'bm 5.2 this morning', 'insulin repeat please, two lots of pens'],
  },
  {
    idea: 'blood too thin, and fever with bleeding after a journey',
    emergencies: [
      'inr is 8 and nosebleed wont settle',
      'warfarin level too high, gums bleeding',
      'dengue in bali, nosebleeds since',
      'back from liberia with fever, bleeding gums',
    ],
    everyday: [
      'inr 2.5, gums bleed a bit when i brush',
      'my warfarin level is fine',
      'trip to bali next month, need jabs',
    ],
  },
  {
    idea: 'a line into a vein, and shivers',
    emergencies: [
      'picc line arm is red and im shivering',
      'hickman line sore, temperature 38.5',
      'shivers every time they flush my line',
    ],
    everyday: ['picc line dressing change please', 'hickman line needs flushing this week'],
  },
  {
    idea: 'a tooth socket that pours',
    emergencies: [
      'had two wisdom teeth out, mouth full of blood all night',
      'tooth socket pouring, soaked through gauze',
      'pulled my own tooth, mouthfuls of blood',
    ],
    everyday: ['wisdom tooth out last week, a bit sore', 'bled the radiators all night'],
  },
  {
    idea: 'a fit told by the bare verb',
    emergencies: ['she fitted at school', 'nan fitted twice', 'he fitted in his sleep'],
    everyday: [
      'he fitted the boiler',
      'she fitted the carpet this morning',
      'they fitted me in yesterday',
      'i fitted in a run this morning',
      'he fitted a new one today',
    ],
  },
  {
    idea: 'nerves, brain and breath that fail in an illness known by name',
    emergencies: [
      'vp shunt, drowsy',
      'shunt blocked, gone vacant',
      'myasthenia, cant swallow',
      'myasthenia gravis and my breathing is weak',
      'collapsed lung before, same pain now',
      'pneumothorax again',
      'endocarditis before, sweats again',
      'fentanyl patches, breathing slow',
      'tetanus, jaw locked',
      'droopy eyelid and one pupil bigger',
      'stung by a wasp and blacked out',
      'gas leak, dizzy and being sick',
      'scrotum has gone black',
    ],
    everyday: [
      'tetanus jab due',
      'pe again tomorrow, need a note for school',
      'meningitis again on the news, want the jab',
      'codeine repeat, breathing fine',
      'gabapentin repeat, my cough is slow to go',
      'myasthenia clinic letter please',
      'shunt in the car last week, neck ok',
      'stung by nettles, itchy shin',
      'one droopy eyelid since i was a kid, hay fever now',
    ],
  },
]

describe.each(ideas)('$idea', ({ emergencies, everyday }) => {
  test.each(emergencies)('A&E or 999: %s', (say) =>
    expect(urgencyOf({ age: 60 }, say)).toBeGreaterThanOrEqual(emergencyRank),
  )
  test.each(everyday)('does not send to A&E: %s', (say) =>
    expect(urgencyOf({ age: 40 }, say)).toBeLessThan(emergencyRank),
  )
})

describe('what needs somebody the same day', () => {
  test.each([
    'cats teeth went right into my hand, redness up to my wrist',
    'knee twisted, hurts too much to stand on it',
    'wasp sting, red past elbow',
    'arm sore and red where the cannula was',
    'beetle crawling in my ear',
    'calf sore since the flight',
    'eyes puffed up after hair dye',
    'my fits are happening more often',
    'feeding tube has come out',
    'parkinsons tablets finished yesterday',
  ])('the same day or sooner: %s', (say) =>
    expect(urgencyOf({ age: 40 }, say)).toBeGreaterThanOrEqual(rankOfCode('same-day-primary-care')),
  )
})
