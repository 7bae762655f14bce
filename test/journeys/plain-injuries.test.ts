import { describe, expect, test } from 'vitest'
import { emergencyRank, rankOfCode, urgencyOf } from '../support/urgency.ts'

// Injuries, burns, poisons, bites and failed tubes, told in a few plain words as typed in a hurry, beside everyday
// messages that share those words. Every sentence is invented. The person told of answers "none of these" to everything.

type Idea = { readonly idea: string; readonly emergencies: readonly string[]; readonly everyday: readonly string[] }

const age = 40

const ideas: readonly Idea[] = [
  {
    idea: 'crushed, dragged, thrown or dropped from a height',
    emergencies: [
      'got flattened by a pallet',
      'he is sandwiched between two lorries at the depot',
      'jammed between the wall and a reversing van',
      'forklift crushed him',
      'bookcase toppled onto my daughter',
      'headstone fell on my son',
      'bullock crushed me against a wall',
      'dragged along the road by a van',
      'van reversed over me',
      'flung out of the van when it flipped',
      'wife trapped in overturned car',
      'pedestrian rolled over the car bonnet',
      'fell forty feet from a crane',
      'dropped 3 storeys',
      'been gored by a cow',
      'kicked in the chest and passed out',
    ],
    everyday: [
      'squashed on the tube, ribs a bit achy',
      'squashed between two people on the bus for an hour, stiff hips',
      'crushed garlic got in a paper cut',
      'can i crush my pills into yoghurt',
      'my bike got crushed by a lorry, i wasnt on it',
      'thrown out of the flat by my landlord',
      'pinned under a pile of paperwork',
      'dropped 10 pounds on the diet',
    ],
  },
  {
    idea: 'a neck, a chest, a face or a skull laid open or broken in',
    emergencies: [
      'sliced my neck with a broken bottle',
      'saw disc shattered and went into his throat',
      'shard of metal struck his neck',
      'hole in his chest bubbling',
      'cheekbone caved in after a punch',
      'babys skull dented after a fall',
      'shot in the leg with an air rifle',
    ],
    everyday: [
      'my t shirt neck has split open',
      'wire on my brace digging in my neck',
      'throat feels like swallowing glass',
      'had my covid shot today by a nurse, arm aches',
      'hole in my tooth',
      'roof caved in and im homeless',
    ],
  },
  {
    idea: 'cut off, nearly off, or caught in a machine',
    emergencies: [
      'axe took two toes off',
      'chopped three fingers off with an axe',
      'my finger is right off, its in frozen peas',
      'hand went into the mincer',
      'arm got pulled into a conveyor',
      'lost his hand to the baler',
      'hair got wrapped in the machine and scalp ripped off',
      'outboard motor hit his leg',
      'hand half off',
      'bit the tip of my tongue off',
      'foot amputated at work',
    ],
    everyday: [
      'lost my arm band at the pool',
      'chopped two onions, eyes stream',
      'took two days off with a cold',
      'plaster nearly off my toe',
      'gel nail came clean off',
      'leg hanging off the bed all night',
      'stump sore, leg amputated in 2015',
      'hand cream stuck in the machine',
      'itchy scalp, flakes on my shoulders',
    ],
  },
  {
    idea: 'a wound down to bone or muscle, a tongue bitten through',
    emergencies: [
      'cut to the bone on a tin',
      'sliced my forearm and the muscle is showing',
      'gash so deep you can see tendon',
      'tongue bitten right through in a fall',
      'bit my tongue in half',
    ],
    everyday: [
      'bit my tongue eating toast',
      'chilled to the bone walking home',
      'muscle ache, nothing showing',
      'cut down on bone broth',
      'tongue sore all over',
    ],
  },
  {
    idea: 'an operation wound that has come open',
    emergencies: [
      'my op wound has split open',
      'hernia scar burst open when i coughed',
      'caesarean scar has come apart',
      'hysterectomy wound gaping open',
      'gallbladder surgery cut has burst',
      'stitches from my section have all come apart',
      'wound come apart after knee operation',
      'heart bypass scar oozing and chest bone clunks',
    ],
    everyday: [
      'burst into tears after my op',
      'op wound itchy and dry',
      'scar from my op has healed, can i swim',
      'my op is next week, wide open diary',
    ],
  },
  {
    idea: 'a burn that is big, goes right round, or comes from steam, metal or fire',
    emergencies: [
      'burn covering my whole leg',
      'burns all over his chest',
      'burnt right round the ankle',
      'burn right up my arm',
      'hot tar on his arm',
      'molten lead in my glove',
      'radiator cap blew off steam on my chest',
      'boiling soup tipped in lap',
      'toddler in scalding bath skin peeling',
      'bit through a lead and his mouth is black and burnt',
      'her hair is on fire',
      'fire',
      'im on fire help',
      'half my back is burnt',
      'someone on fire',
    ],
    everyday: [
      'burnt my whole dinner',
      'burnt toast smell covering the whole kitchen',
      'small burn on finger from the iron',
      'burning soles at night',
      'boiler burst, no heating',
      'boiling eggs when my back went',
      'hot bath made me itchy',
      'legs on fire after leg day',
      'fire door at work hurts my wrist',
      'baby chewed a toy cable, plastic, seems fine',
    ],
  },
  {
    idea: 'an eyeball that has split or leaks',
    emergencies: ['eyeball burst', 'my eye has split open', 'jelly coming out of his eye after a stick'],
    everyday: ['my eyes burst with tears', 'eyelid split skin, eczema'],
  },
  {
    idea: 'something poisonous or sharp swallowed, or breathed in',
    emergencies: [
      'ate yew berries and feels faint',
      'made tea from foxglove now heart fluttering',
      'drank weedkiller out of a coke bottle',
      'swigged white spirit by mistake',
      'bag of coke burst in my stomach',
      'took extra insulin, sugar wont come up',
      'dad swallowed his weeks dosette at once',
      'swallowed something sharp',
      'ate a bit of metal in my sandwich',
      'crown went down the wrong way and coughing since',
      'chocking on a sweet',
    ],
    everyday: [
      'grow foxgloves in the garden, hay fever',
      'wild mushrooms on toast were lovely, bit of heartburn',
      'drank acidic juice, heartburn',
      'weekly dosette box not delivered',
      'i take my tablets all at once in the morning is that ok',
      'swallowed my chewing gum',
      'drink went down the wrong way, fine now',
    ],
  },
  {
    idea: 'a bite to a head, by a snake, or many stings',
    emergencies: [
      'rottweiler bit my sons face',
      'dog bit the baby on the head',
      'snake has bitten my leg',
      'stung by dozens of wasps',
      'stung about 50 times by bees',
    ],
    everyday: [
      'bee sting on finger, bit sore',
      'saw dozens of bees in the garden',
      'wasp nest in loft, who do i ring',
      'nettle rash all over both legs',
    ],
  },
  {
    idea: 'a tube, a line, a drain, a stoma or a machine that fails',
    emergencies: [
      'his tracheostomy has blocked',
      'mucus plug in trachy',
      'ventilator stopped working at home',
      'stoma looks dark purple',
      'colostomy bag full of blood',
      'pulled out her chest drain',
      'feeding tube came out',
      'pacemaker coming through skin',
      'rigors after flushing central line',
      'groin pumping blood after angiogram',
      'catheter blocked, belly hard, no wee',
    ],
    everyday: [
      'my late dad had a tracheostomy in 2001',
      'extractor fan stopped working',
      'black stoma bags please',
      'stoma bag leaks a bit at night',
      'peg fell out of the washing line',
      'pacemaker clinic number',
      'catheter change due',
      'stent in 2016, nosebleed',
    ],
  },
  {
    idea: 'a thigh, a jaw or the bottom',
    emergencies: [
      'broke his thigh bone',
      'nan fell, thigh swollen and bent',
      'jaw stuck open',
      'vibrator lost up my bottom',
      'bum bleeding after something was shoved up',
    ],
    everyday: ['broke my hip flask', 'jaw aches from gum', 'mouth open when i sleep', 'thigh chafing swollen skin'],
  },
  {
    idea: 'a baby shaken, or dropped on a hard floor',
    emergencies: ['baby has been shaken', 'dropped my newborn on the tiled floor', 'dropped baby on concrete'],
    everyday: [
      'baby shook his rattle',
      'shaking baby bottle, nursery opening times',
      'dropped baby at nursery, floor is wet',
    ],
  },
]

describe.each(ideas)('$idea', ({ emergencies, everyday }) => {
  test.each(emergencies)('A&E or 999: %s', (say) =>
    expect(urgencyOf({ age }, say)).toBeGreaterThanOrEqual(emergencyRank),
  )
  test.each(everyday)('does not send to A&E: %s', (say) => expect(urgencyOf({ age }, say)).toBeLessThan(emergencyRank))
})

// Told as plainly, and for today: never left to a pharmacy or to waiting for a GP.
const forToday = [
  'sun burnt my back, big blisters',
  'condom broke, my partner has hiv',
  'two staples popped after my op',
  'earlobe ripped, earring pulled through',
  'grans skin tore on her shin',
  'broke my nose at football, its crooked',
  'fell over, sore at the base of my thumb',
  'stubbed my toe, sticking out to the side',
  'belly piercing red and pus',
  'cast smells and is rubbing',
  'blisters up my legs from hogweed',
  'glue gun took the skin off my palm',
  'bitten by a man outside the pub',
  'swallowed my nose stud',
  'my dental implant is loose and weeping',
  'skin round my stoma is raw, bag wont stick',
]
const notForToday = [
  'sunburn no blisters, bit pink',
  'cast comes off friday, what time',
  'ear piercing closed up',
  'contraceptive implant sore',
  'bit my nails, someone said thats bad',
  'swallowed my pride, ring me',
  'nose bent since birth, snoring',
  'wax my legs tomorrow',
]

describe('injuries and wounds for today', () => {
  test.each(forToday)('today or sooner: %s', (say) =>
    expect(urgencyOf({ age }, say)).toBeGreaterThanOrEqual(rankOfCode('urgent-care')),
  )
  test.each(notForToday)('can wait: %s', (say) =>
    expect(urgencyOf({ age }, say)).toBeLessThan(rankOfCode('urgent-care')),
  )
})
