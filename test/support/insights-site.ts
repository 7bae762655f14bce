import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { inventWinter } from '../../api/metrics/invented/winter.ts'
import { startMetrics } from '../../api/metrics/metrics.ts'
import { remembering } from '../metrics/support/generated.ts'
import { categories, lists } from '../metrics/support/lists.ts'
import { appWith, navigator } from './conversation.ts'
import { serveApp, type Site } from './demo-site.ts'

/** The token of the figures that `serveInsights` serves. */
export const token = 'only-for-this-page'

/** The application over an invented winter that is only remembered. */
export const serveInsights = (): Promise<Site> => {
  const common = navigator.knowledge.wording.en?.['understanding.common']?.split(',').map((id) => id.trim())
  const figures = inventWinter(lists, Temporal.PlainDate.from('2026-11-21'), common)
  const nothing = () => Promise.resolve()
  const store = {
    ...remembering(figures),
    isInvented: () => Promise.resolve(true),
    add: nothing,
    purge: nothing,
    invent: nothing,
    close: nothing,
    readReports: () => Promise.resolve([]),
  }
  const metrics = startMetrics({ store, categories, secret: 'a secret of this page' })
  const insightsTokenSha256 = createHash('sha256').update(token).digest('hex')
  let visitor = 0
  return serveApp(appWith({ metrics, insightsTokenSha256, addressOf: () => `visitor ${visitor++ >> 4}` }))
}

/** By keyboard alone. */
export const signIn = async (page: Page, word = token) => {
  await page.getByLabel('Token').focus()
  await page.keyboard.type(word)
  await page.keyboard.press('Enter')
}

/** A4 less its margins, at 96 dots an inch: what the printed page is laid out in. */
export const paper = { width: 726, height: 1054 } as const
