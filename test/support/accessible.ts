import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** WCAG 2.2 at A and AA. */
export const wcag: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe objects to in the page as it stands, shadow roots and all: `rule: elements`, one a rule.
 * Axe is read once a page and runs there: its own runner opens a second page and reads it three times for each look,
 * which costs ten times as much and is needed for frames alone.
 */
export const faults = async (page: Page, tags = wcag, within = 'html'): Promise<string[]> => {
  if (page.frames().length > 1) throw new Error('axe, read in the page alone, does not see into its frames')
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(
    async ({ selector, values }) => {
      // What still moves in is half covered, and no size of it holds yet.
      const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
      await Promise.all(moving.map(({ finished }) => finished.catch(() => null)))
      const { run } = (window as unknown as { axe: typeof axe }).axe
      const runOnly = { type: 'tag' as const, values }
      const { violations } = await run(selector, { runOnly, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
    },
    { selector: within, values: [...tags] },
  )
}

/** Nothing that axe objects to: WCAG 2.2 at A and AA, and its best practices. */
export const expectAccessible = async (page: Page) => {
  expect(await faults(page, [...wcag, 'best-practice'])).toEqual([])
}
