import type { Reach, SignpostView } from '../../../../api/contract/step.ts'
import { dayOf } from '../lib/time.ts'
import { t } from '../lib/words.ts'

/** The number to ring, as people dial it. */
export const phoneOf = ({ actions }: SignpostView): string | null =>
  actions.find(({ kind }) => kind === 'call')?.href.slice('tel:'.length) ?? null

const place = (signpost: SignpostView | undefined): string | null =>
  signpost === undefined
    ? null
    : t('sms.place', {
        place: [signpost.name, signpost.address, phoneOf(signpost), signpost.opening.text].filter(Boolean).join(', '),
      })

/** What to send to the person: who sends it and when, what to do, where, and what would mean worse. No name, no answers. */
export const textMessage = (reach: Reach, sender: string | null, at: Date): string =>
  [
    t('sms.from', { sender: sender ?? t('sms.sender'), date: dayOf(at) }),
    ...(reach.desk?.say ?? [reach.disposition.headline]),
    place(reach.signposts[0]),
    ...reach.safetyNetting,
    t('sms.end'),
  ]
    .filter(Boolean)
    .join(' ')
