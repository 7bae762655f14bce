import type { z } from 'zod'
import type { NotOfferedView, SignpostView } from '../../../contract/step.ts'
import { locate } from '../../../directory/locate.ts'
import { signpost } from '../../../directory/signpost.ts'
import type { Signpost } from '../../../directory/signposting.ts'
import type { Verdict } from '../../../triage/step.ts'
import type { Turn } from '../turn.ts'

type Offered = {
  readonly signposts: SignpostView[]
  readonly notOffered: z.infer<typeof NotOfferedView>[]
  readonly notOfferedMore: number
  readonly notices: string[]
}

const view = ({ opening: { state, text }, ...rest }: Signpost): SignpostView => ({
  ...rest,
  bring: [...rest.bring],
  actions: [...rest.actions],
  opening: { state, text },
})

/** Which services answer this verdict at this moment and place, and which were left out and why. */
export const signpostsFor = ({ navigator, request, moment, heard, consultation }: Turn, verdict: Verdict): Offered => {
  const { signposts, notOffered, notOfferedMore, notices } = signpost(navigator.directory, {
    code: verdict.code,
    route: verdict.route,
    at: moment.at,
    where: locate(navigator.directory, request.place ?? heard.place),
    ages: consultation.facts.ages,
    sexes: consultation.facts.sexes,
    audience: request.audience,
    practice: request.practice ?? null,
    staff: moment.staff,
    language: consultation.language,
  })
  return { signposts: signposts.map(view), notOffered: [...notOffered], notOfferedMore, notices: [...notices] }
}
