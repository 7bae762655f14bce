import { readLexicon } from '../../knowledge/lexicon/read-lexicon.ts'
import { Finding } from '../../knowledge/schema/finding.ts'
import type { Knowledge } from '../../knowledge/schema/knowledge.ts'
import { Lexicon } from '../../knowledge/schema/lexicon.ts'
import { Pathway } from '../../knowledge/schema/pathway.ts'
import { RedFlags } from '../../knowledge/schema/red-flags.ts'
import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { understand } from '../../api/understanding/understand.ts'

const finding = (id: string, saidAs: string[], more: object = {}) =>
  Finding.parse({ id, kind: 'sign', label: `Sign ${id}`, saidAs, source: 'invented', ...more })

const pathway = (id: string, saidAs: string[], more: object = {}) =>
  Pathway.parse({
    id,
    presentation: `Trouble with ${id}`,
    kind: 'health',
    saidAs,
    rules: [{ then: 'self-care', because: 'Invented for a test', source: 'invented' }],
    examples: [{ say: saidAs[0], reaches: 'self-care' }],
    assurance: { draftedOn: '2026-11-21', assuredOn: null, assuredBy: null, reviewBy: '2027-02-21' },
    ...more,
  })

/** The real words with invented findings and presentations, so that curating content never breaks these tests. */
export const smallFindings = [
  finding('chest-pain', ['{chest} {pain}', '{chest} + {pain}', '{chest} + {tight}']),
  finding('heart-attack', ['heart attack']),
  finding('breathless', ['{breathless}']),
  finding('cannot-wake', ['{cant-wake}']),
  finding('face-droop', ['{face} + {drooping}'], { countsWhenOver: true }),
  finding('rash', ['{rash}']),
  finding('hot', ['{fever}']),
  finding('cough', ['{cough}']),
  finding('fit', ['{fit}'], { countsWhenOver: true }),
  finding('sick', ['{vomit}']),
  finding('headache', ['headache', '{head} + {pain}']),
  finding('weak-arm', ['{arm} + {weak}']),
  finding('stroke-before', ['{stroke-word}'], { kind: 'history', countsAsHistory: true }),
  finding('diabetes', ['{diabetes}'], { kind: 'history' }),
  finding('swallowed-chemical', ['{swallow} + {bleach}']),
  finding('wee-hurts', ['{wee} + {sore}']),
]

export const smallPathways = [
  pathway('sore-throat', ['{throat} {pain}', '{throat} + {sore}', 'hurts to swallow']),
  pathway('cold-sore', ['cold sore']),
  pathway('cold', ['cold', 'runny nose', '{cough}']),
  pathway('ear-trouble', ['{ear} + {pain}', 'earache']),
  pathway('anything', ['{unwell}'], { catchAll: true }),
  pathway('food-need', ['need {food}', 'no food'], { kind: 'practical' }),
]

const smallRedFlags = [
  RedFlags.parse({
    id: 'heart',
    title: 'Heart attack',
    rules: [{ then: 'call-999', when: { any: ['chest-pain'] }, because: 'Invented for a test', source: 'invented' }],
    assurance: { draftedOn: '2026-11-21', assuredOn: null, assuredBy: null, reviewBy: '2027-02-21' },
  }),
]

const lexicon = Lexicon.parse(readLexicon('knowledge/lexicon'))

export const smallKnowledge = (more: Partial<Knowledge> = {}): Knowledge =>
  ({
    version: 'sha256:invented',
    findings: smallFindings,
    pathways: smallPathways,
    redFlags: smallRedFlags,
    lexicon: {
      ...lexicon,
      sayings: [],
      learnt: null,
      caution: null,
      readings: [],
      lasting: [],
      askEvenIf: ['swallowed-chemical'],
    },
    places: {
      attribution: 'invented',
      wards: [],
      districts: [{ district: 'UB8', lat: 0, lon: 0, shareInBorough: 1 }],
      postcodes: {},
    },
    ...more,
  }) as unknown as Knowledge

export const smallLexis = compileUnderstanding(smallKnowledge())

export const hear = (message: string) => understand(smallLexis, message)

/** What is known of one finding after a message: its state, or null where nothing was heard that counts. */
export const stateOf = (message: string, id: string) =>
  hear(message).findings.find(({ finding: one }) => one === id)?.state ?? null
