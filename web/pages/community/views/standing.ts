import { html, nothing } from 'lit'
import limits from 'virtual:community-limits'
import { icon } from '../../../components/icon/icon.ts'
import type { Page, Standing } from '../lib/page.ts'
import { t } from '../lib/words.ts'

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' })

const dateOf = (ms: number): string => day.format(ms)

/** The hour alone says enough of today; of another day it needs the date. */
const momentOf = (ms: number): string =>
  dateOf(ms) === dateOf(Date.now()) ? clock.format(ms) : `${dateOf(ms)}, ${clock.format(ms)}`

/** Whose date it is: the service's, when it last had these facts. */
export const factsLine = ({ factsMs }: Standing): string =>
  factsMs === null ? t('offline-unknown') : t('facts', { date: dateOf(factsMs) })

const hours = ({ ageDays }: Standing): string => {
  if (ageDays === null) return t('offline-unknown')
  return ageDays > limits.openNowDays ? t('offline-old', { days: limits.openNowDays }) : t('offline-hours')
}

/** Said as long as it is so: since when there is no network, how old the facts are, and what that means. */
export const offlineBar = ({ standing }: Page) => {
  const { offlineSinceMs, factsMs } = standing
  return html`<div class="offline-at" role="status">
    ${
      offlineSinceMs === null
        ? nothing
        : html`<p class="offline">
            ${icon('alert')}<span
              ><b>${t('offline', { when: momentOf(offlineSinceMs) })}</b>
              ${factsMs === null ? nothing : t('offline-facts', { date: dateOf(factsMs) })} ${hours(standing)}</span
            >
          </p>`
    }
  </div>`
}
