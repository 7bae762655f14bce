import limits from 'virtual:community-limits'
import type { CommunityReply } from '../../../../api/contract/pages/community.ts'
import type { ServerTime } from '../../../lib/service/server-time.ts'
import { ageDays, keepContact, lastContact, trustedTime, type Contact } from './contact.ts'
import type { Standing } from './page.ts'
import { readHere, readService } from './read.ts'

/** Whether the service can be reached, when it last could, and what it said before anyone sat down. */
export class Network {
  community: CommunityReply | null = null
  hasFailed = false
  private contact: Contact | null = null
  private offlineSinceMs: number | null = null
  private readonly changed: () => void

  constructor(changed: () => void) {
    this.changed = changed
  }

  /** Reads what the page shows: from the service, or else worked out here. */
  async read(): Promise<void> {
    const read = await readService()
    if (read) {
      this.contact = await keepContact(read.knowledge)
      this.reached(true)
    } else {
      this.contact ??= await lastContact()
      this.reached(false)
    }
    this.community = read ?? (await readHere((knowledge) => this.trusted(knowledge)))
    this.hasFailed = this.community === null
    this.changed()
  }

  reached(isReached: boolean) {
    if (isReached) this.offlineSinceMs = null
    // Found gone on arrival: it has been gone since we last had it, for all we know.
    else this.offlineSinceMs ??= this.community ? Date.now() : (this.contact?.deviceMs ?? Date.now())
    this.changed()
  }

  /** The time for what is open, as far as anyone may rely on it: only with the knowledge that the service had. */
  trusted(knowledge: string): ServerTime | null {
    return this.contact?.knowledge === knowledge ? trustedTime(this.contact, limits.openNowDays, Date.now()) : null
  }

  get standing(): Standing {
    const { offlineSinceMs, contact } = this
    return { offlineSinceMs, factsMs: contact?.serverMs ?? null, ageDays: ageDays(contact, Date.now()) }
  }
}
