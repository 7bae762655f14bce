import { failedAnnouncement } from '../../lib/announcement.ts'
import type { Conversation } from '../../lib/conversation.ts'
import type { Words } from '../../lib/wording.ts'
import type { Loaded } from './load.ts'

/** The message on show, as a screen reader should say it. */
export const newsOf = ({ failure, turn }: Conversation, loaded: Loaded | null, words: Words): string => {
  if (failure) return failedAnnouncement(words)
  return (turn && loaded?.later.announcementOf(turn.reply, words)) ?? ''
}
