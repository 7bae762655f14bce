import type { Reach } from '../../../../api/contract/step.ts'
import type { TriageReply } from '../../../../api/contract/reply.ts'
import type { Caller } from '../lib/caller.ts'
import { personOf } from '../lib/person.ts'
import { clockOf, dayOf } from '../lib/time.ts'
import { t } from '../lib/words.ts'

export type Stamp = {
  readonly at: Date
  readonly training: boolean
  /** Names of complaints by id; empty while the lists cannot be read. */
  readonly names: ReadonlyMap<string, string>
}

/** As many as a record can hold and still be read; the rest is counted, never passed over. */
const most = 12

const lower = (label: string) => (/^[A-Z][a-z' ]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label)

const listed = (labels: readonly string[]): string => {
  if (labels.length === 0) return t('record.nothing')
  const more = labels.length - most
  const shown = labels.slice(0, more > 0 ? most : labels.length).map(lower)
  return [shown.join('; '), more > 0 ? t('record.more', { number: more }) : ''].filter(Boolean).join('; ')
}

const signs = ({
  understood,
}: {
  readonly understood: readonly { readonly label: string; readonly state: string }[]
}) => {
  const of = (state: string) => understood.filter((each) => each.state === state).map(({ label }) => label)
  return [
    t('record.reported', { list: listed(of('present')) }),
    t('record.denied', { list: listed(of('absent')) }),
    t('record.unsure', { list: listed(of('unsure')) }),
  ]
}

/** Must the duty clinician hear of it at once? A declined emergency, a caller cut off, or someone at the desk who should not wait. */
export const tellsDuty = ({ outcome, atDesk, reach, conversation }: Caller): boolean => {
  if (outcome === 'cut-off') return true
  const acuity = reach?.disposition.acuity
  if (outcome === 'declined' && acuity === 'emergency') return true
  if (outcome === 'insists' && (acuity === 'emergency' || acuity === 'urgent-now')) return true
  if (outcome === 'declined' && acuity === 'urgent-now') return true
  return (
    atDesk &&
    (conversation.turn === undefined || acuity === undefined || ['emergency', 'urgent-now', 'today'].includes(acuity))
  )
}

const complaint = ({ consultation }: TriageReply, names: Stamp['names']) => {
  const said = consultation.presentations.flatMap((id) => names.get(id) ?? [])
  return said.length === 0 ? null : t('record.complaint', { list: listed(said) })
}

const advice = (reach: Reach | null) =>
  reach === null
    ? t('record.no-advice')
    : t('record.advice', {
        headline: reach.disposition.headline.replace(/\.$/, ''),
        when: reach.disposition.when.toLowerCase(),
      })

/** One line for the record: who spoke, what was asked and answered, the advice, and whether it was taken. */
export const recordLine = (caller: Caller, { at, training, names }: Stamp): string => {
  const { reply } = caller.conversation.turn ?? {}
  if (reply === undefined) return ''
  const { reach, outcome } = caller
  const { facts } = reply.consultation
  const person = personOf(facts)
  return [
    training ? t('record.training') : null,
    reach?.disposition.sensitive ? t('record.sensitive') : null,
    t(`record.who.${facts.asking ?? caller.conversation.asking ?? 'none'}`),
    caller.atDesk ? t('record.at-desk') : null,
    person === null ? null : t('record.about', { person: lower(person) }),
    complaint(reply, names),
    ...signs(reply),
    t('record.not-asked', { list: listed(reach?.receipt.notAsked.map(({ label }) => label) ?? []) }),
    advice(reach),
    outcome === null ? t('record.open') : t(`record.${outcome}`),
    tellsDuty(caller) ? t('record.duty') : null,
    t('record.stamp', { at: `${dayOf(at)} ${clockOf(at)}`, version: reply.consultation.knowledge.slice(-8) }),
  ]
    .filter(Boolean)
    .join(' ')
}
