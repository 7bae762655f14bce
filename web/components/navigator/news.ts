import { announce, failedAnnouncement, spoken } from '../../lib/announcement.ts'
import { announcementOf } from '../../lib/message.ts'
import type { View } from '../../lib/view.ts'

/** A message is said once: what we have of it in the person's own language, then all of it in English. */
export const announceNews = (root: ParentNode, view: View) => {
  const { failure, turn } = view.conversation
  if (failure) return announce(root, failedAnnouncement(view.t))
  const step = turn?.reply.step
  const own = step?.kind === 'reach' && view.extras?.inOwn(view, step)
  const english = turn && announcementOf(turn.reply, view.english)
  announce(root, own ? spoken(own) : '', english)
}
