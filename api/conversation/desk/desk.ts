import type { DeskReply } from '../../contract/pages/desk.ts'
import { phonesOf } from '../../directory/card/actions.ts'
import type { Navigator } from '../walk/navigator.ts'
import { say } from '../walk/wording.ts'
import { changesIn } from './changes.ts'
import { presentationsFor } from './presentations.ts'

const practicesIn = ({ directory }: Navigator): DeskReply['practices'] =>
  [...directory.practices.values()]
    .filter(({ closed, showTo }) => closed === null && showTo === 'public')
    .map((practice) => ({
      code: practice.odsCode ?? '',
      name: practice.name,
      phone: phonesOf(practice, false)[0]?.number ?? null,
      postcode: practice.address?.provenance.showTo === 'public' ? practice.address.postcode : null,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** Everything a staff page shows before anyone rings, but for its clock. */
export const deskView = (navigator: Navigator): Omit<DeskReply, 'at'> => {
  const { knowledge } = navigator
  return {
    knowledge: knowledge.version,
    presentations: presentationsFor(knowledge),
    common: knowledge.commonNeeds.map(({ label, pathway }) => ({ label, presentation: pathway })),
    practices: practicesIn(navigator),
    changes: changesIn(knowledge),
    safety: say(knowledge, 'en', 'safety'),
  }
}
