import type { z } from 'zod'
import { acuities, withins } from '../../../../knowledge/schema/closed-lists.ts'
import type { Acuity, Within } from '../../../../knowledge/schema/disposition.ts'
import type { Disposition as DispositionView } from '../../../contract/step.ts'
import type { Verdict } from '../../../triage/step.ts'
import { mustHave } from '../index-of.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'

type View = z.infer<typeof DispositionView>

/** How pressing a time is, in the words of acuity: the look follows it when it is more urgent than the rank's own. */
const acuityOf: Readonly<Record<Within, Acuity>> = {
  now: 'urgent-now',
  '1-hour': 'urgent-now',
  today: 'today',
  '24-hours': 'today',
  '72-hours': 'soon',
  '5-days': 'soon',
  week: 'soon',
  routine: 'routine',
}

const sooner = <Item>(order: readonly Item[], one: Item, other: Item): Item =>
  order.indexOf(one) < order.indexOf(other) ? one : other

/** A verdict as a person reads it: headline and action for this audience, the route's own where it has one. */
export const dispositionView = ({ navigator, request, consultation }: Turn, verdict: Verdict): View => {
  const { knowledge, index } = navigator
  const { language } = consultation
  const disposition = mustHave(index.dispositions, verdict.code, 'dispositions.yaml')
  const route = verdict.route === null ? null : mustHave(index.routes, verdict.route, 'dispositions.yaml routes')
  const spoken = route ?? disposition
  const forReader = (text: { readonly resident: string; readonly staff?: string | undefined }) =>
    request.audience === 'reception' ? (text.staff ?? text.resident) : text.resident
  const isSooner = withins.indexOf(verdict.within) < withins.indexOf(disposition.within)
  const headline = forReader(spoken.headline)
  const when = say(knowledge, language, `within.${verdict.within}`)
  const soon = say(knowledge, language, `sooner.${verdict.within}`)
  return {
    code: verdict.code,
    rank: disposition.rank,
    acuity: isSooner ? sooner(acuities, acuityOf[verdict.within], disposition.acuity) : disposition.acuity,
    within: verdict.within,
    route: verdict.route,
    when: disposition.where ? say(knowledge, language, 'when.where', { when, where: disposition.where }) : when,
    headline:
      isSooner && route === null ? say(knowledge, language, 'headline.sooner', { headline, sooner: soon }) : headline,
    action: forReader(spoken.action),
    sensitive: disposition.sensitive || route?.sensitive === true || index.files.get(verdict.from)?.sensitive === true,
  }
}
