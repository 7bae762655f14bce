import type { SignpostView } from '../../../api/contract/step.ts'

/** Invented services, with numbers from the range kept for drama. */
const signpost = (name: string, more: Partial<SignpostView>): SignpostView => ({
  service: name.toLowerCase().replaceAll(' ', '-'),
  name,
  opening: { state: 'open', text: 'Open now, closes 6.30pm' },
  distanceKm: 0.9,
  access: 'walk-in',
  accessText: 'Walk in. You do not need to book.',
  address: null,
  bring: [],
  because: 'Nearest that is open',
  caution: null,
  actions: [],
  checkedOn: '2026-08-03',
  ...more,
})

const directions = (to: string): SignpostView['actions'][number] => ({
  kind: 'directions',
  href: `https://www.openstreetmap.org/search?query=${encodeURIComponent(to)}`,
  label: 'Directions',
})
const call = (number: string, label = 'Call'): SignpostView['actions'][number] => ({
  kind: 'call',
  href: `tel:${number}`,
  label,
})

export const pharmacies = [
  signpost('Larch Street Pharmacy', {
    address: '14 Larch Street',
    bring: ['a list of your medicines'],
    actions: [directions('Larch Street'), call('01632960114')],
  }),
  signpost('Mill End Pharmacy', {
    opening: { state: 'open', text: 'Open now, closes 9pm' },
    distanceKm: 2.3,
    address: '2 Mill End',
    actions: [directions('Mill End'), call('01632960115')],
  }),
  signpost('Castle Hill Chemist', {
    opening: { state: 'call-to-check', text: 'Ring to check if it is open' },
    distanceKm: 1.1,
    address: '9 Castle Hill',
    caution: 'We have not been able to check this recently.',
    checkedOn: null,
    actions: [call('01632960116')],
  }),
]

export const hospital = signpost('Fernborough Hospital A&E', {
  opening: { state: 'always', text: 'Open all day and all night' },
  distanceKm: 3.4,
  address: 'Hospital Road',
  accessText: 'Walk in. Go to the front desk.',
  actions: [directions('Hospital Road')],
})

export const crisis = [
  signpost('NHS 111, mental health', {
    opening: { state: 'always', text: 'Open all day and all night' },
    distanceKm: null,
    access: 'phone',
    accessText: 'Call 111, then press 2.',
    actions: [
      call('111', 'Call 111, then press 2'),
      { kind: 'relay', href: 'tel:18001111', label: 'Relay UK 18001 111' },
      { kind: 'bsl', href: 'https://111.nhs.uk/', label: 'Sign language' },
    ],
  }),
  signpost('Fernborough crisis line', {
    opening: { state: 'always', text: 'Open all day and all night' },
    distanceKm: null,
    access: 'phone',
    accessText: 'Call at any time.',
    actions: [call('01632960199', 'Call 01632 960 199')],
  }),
  signpost('Text SHOUT', {
    opening: { state: 'always', text: 'Open all day and all night' },
    distanceKm: null,
    access: 'text',
    accessText: 'Text SHOUT to 85258.',
    actions: [{ kind: 'sms', href: 'sms:85258', label: 'Text 85258' }],
  }),
]

export const practice = signpost('Your own GP practice', {
  opening: { state: 'opens-later', text: 'Opens 8am tomorrow' },
  distanceKm: null,
  access: 'practice',
  accessText: 'Ask for an appointment today, or for a slot at a hub.',
  actions: [call('01632960120', 'Call the practice')],
})

export const urgentTreatment = signpost('Fernborough urgent treatment centre', {
  opening: { state: 'open', text: 'Open now, closes 10pm' },
  distanceKm: 3.4,
  address: 'Hospital Road',
  actions: [directions('Hospital Road'), call('01632960121')],
})

export const group = signpost('Fernborough Together', {
  opening: { state: 'closed', text: 'Closed: opens 9am Monday' },
  distanceKm: 1.8,
  access: 'phone',
  accessText: 'Ring, and they will call you back.',
  actions: [call('01632960130')],
})
