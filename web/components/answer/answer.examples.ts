import type { TriageReply } from '../../../api/contract/reply.ts'
import type { Reach } from '../../../api/contract/step.ts'
import { heard, replyWith } from '../turn/turn.examples.ts'
import { crisis, group, hospital, pharmacies, practice, urgentTreatment } from './services.examples.ts'

const reason = (text: string): Reach['reasons'][number] => ({
  rule: 'example#1',
  text,
  source: { title: 'Invented guidance', url: 'https://example.org/guidance', seen: true },
  draftedOn: '2026-11-21',
  assuredOn: null,
})

const receipt: Reach['receipt'] = {
  knowledge: 'sha256:0123456789abcdef0123456789abcdef',
  at: '2026-11-21T18:04:00+00:00[Europe/London]',
  rules: ['example#1'],
  asked: [
    { finding: 'fighting-for-breath', label: 'Fighting for breath', state: 'absent' },
    { finding: 'a-harsh-noise', label: 'A harsh noise as you breathe in', state: 'unsure' },
  ],
  notAsked: [{ finding: 'rash', label: 'A rash' }],
  overrides: [],
  ticket: 'an-invented-ticket',
}

type Told = Pick<Reach['disposition'], 'code' | 'rank' | 'acuity' | 'within' | 'when' | 'headline' | 'action'>

const reach = (told: Told, more: Partial<Omit<Reach, 'disposition'>> = {}, sensitive = false): Reach => ({
  kind: 'reach',
  disposition: { ...told, route: null, sensitive },
  callInstead: [],
  reasons: [reason('Pharmacists can check and treat a sore throat')],
  signposts: [],
  notOffered: [],
  notOfferedMore: 0,
  notices: [],
  also: [],
  careAdvice: ['Rest, sip cool drinks and eat soft food.'],
  safetyNetting: ['Call 999 if it is hard to breathe or swallow.', 'Call 111 if it is no better in 1 week.'],
  receipt,
  ...more,
})

const throat = [heard('Sore throat'), heard('Fever', 'absent'), heard('Hard to breathe', 'absent')]

// prettier-ignore
const steps = {
  pharmacy: reach({ code: 'pharmacy-first', rank: 3, acuity: 'soon', within: 'today', when: 'Today, at a pharmacy',
    headline: 'Go to a pharmacy and ask for Pharmacy First', action: 'A pharmacist can check it and treat it.' },
  { signposts: pharmacies, notOffered: [{ service: 'closed', name: 'Old Mill Chemist', because: 'Closed: opens 9am Monday' }], notOfferedMore: 12 }),
  emergency: reach({ code: 'call-999', rank: 7, acuity: 'emergency', within: 'now', when: 'Emergency',
    headline: 'Call 999 now', action: 'Ask for an ambulance. Do not wait to see if it gets better.' },
  { reasons: [reason('Chest pain can be a sign of a heart attack.')],
    careAdvice: ['Sit down and rest. Do not drive.', 'Unlock the front door.', 'Stay on the phone. They will help you.'],
    safetyNetting: ['Call 999 again if anything gets worse.'] }),
  hospital: reach({ code: 'emergency-department', rank: 6, acuity: 'emergency', within: 'now', when: 'Now, at an A&E department',
    headline: 'Go to A&E now', action: 'Ask someone to take you. Do not drive yourself.' },
  { signposts: [hospital, urgentTreatment], callInstead: [{ finding: 'confused', label: 'Confused, or not making sense' }, { finding: 'fit', label: 'A fit' }],
    reasons: [reason('A bang on the head while taking blood thinners needs a scan')], careAdvice: ['Take your medicines with you.'] }),
  crisis: reach({ code: 'mental-health-crisis', rank: 5, acuity: 'urgent-now', within: 'now', when: 'Now, day or night',
    headline: 'Call 111 and press 2', action: 'Thank you for telling us. You do not have to face this on your own.' },
  { signposts: crisis, careAdvice: ['Stay with someone you trust if you can.'],
    safetyNetting: ['Call 999 if you are hurt, or have taken too much.', 'Call 999 if you cannot keep yourself safe.'] }, true),
  today: reach({ code: 'same-day-primary-care', rank: 4, acuity: 'today', within: 'today', when: 'Today, with your GP practice',
    headline: 'Ask your GP practice for help today', action: 'Ring them, or use their online form. Say that we told you today.' },
  { signposts: [practice, urgentTreatment], notices: ['Most practices are closed now. You can ring from 8am.'], also: [{ code: 'voluntary-sector', rank: 2, acuity: 'routine', within: 'week', route: null, when: 'This week',
    headline: 'Talk to a local group about the heating', action: 'They can help with bills and warm places.', sensitive: false, checkedFully: false, topic: 'No heating', signposts: [group] }] }),
  routine: reach({ code: 'voluntary-sector', rank: 2, acuity: 'routine', within: 'week', when: 'This week',
    headline: 'Talk to a local group', action: 'They can help you meet people near you.' }, { signposts: [group] }),
  home: reach({ code: 'self-care', rank: 1, acuity: 'self-care', within: 'routine', when: 'At home',
    headline: 'You can look after this at home', action: 'Most colds get better by themselves.' },
  { careAdvice: ['Rest and drink plenty.', 'Keep warm.'] }),
} satisfies Record<string, Reach>

export const answerExamples: Readonly<Record<keyof typeof steps, TriageReply>> = {
  pharmacy: replyWith(steps.pharmacy, throat, 34),
  emergency: replyWith(steps.emergency, [heard('Bad chest pain')]),
  hospital: replyWith(steps.hospital, [heard('Banged my head'), heard('Takes blood thinners')], 71),
  crisis: replyWith(steps.crisis, [heard('Thoughts of ending your life')]),
  today: replyWith(steps.today, [heard('Cough'), heard('No heating')], 66),
  routine: replyWith(steps.routine, [heard('Feeling lonely')]),
  home: replyWith(steps.home, [heard('A cold')], 28),
}

export const informExample = replyWith({
  kind: 'inform',
  answer: 'Larch Street Pharmacy is open now and closes at 6.30pm.',
  sources: [{ title: 'Invented list of pharmacies', url: 'https://example.org/pharmacies', seen: true }],
  suggestions: ['I have a sore throat', 'Which pharmacies open on Sunday?'],
})
