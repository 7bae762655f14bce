import type { ServiceView } from '../contract/service.ts'
import type { Listed } from '../directory/listing/listed.ts'

/** A service of the directory as it leaves the house. */
export const serviceView = ({ opening, fulfils, actions, closed, ...rest }: Listed): ServiceView => ({
  ...rest,
  fulfils: [...fulfils],
  actions: [...actions],
  closed: closed === null ? null : { say: closed.say, goTo: [...closed.goTo] },
  opening: { state: opening.state, text: opening.text },
})
