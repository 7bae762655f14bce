import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { TruthReply } from '../../api/contract/pages/truth.ts'
import { expectAccessible } from '../support/accessible.ts'
import { inChromium } from '../support/in-chromium.ts'
import { serveInsights, signIn, token } from '../support/insights-site.ts'

const opened = inChromium(serveInsights)

const open = async (scheme: 'light' | 'dark' = 'light', width = 1280) => {
  const context = await opened.browser.newContext({ viewport: { width, height: 1600 }, colorScheme: scheme })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  await page.goto(`${opened.site.origin}/insights`)
  return { page, troubles }
}

test('a wrong token shows nothing and says so; the right one shows the figures, kept in memory alone', async () => {
  const { page, troubles } = await open()
  await signIn(page, 'another')
  await page.getByText('That is not the token').waitFor()
  expect(await page.locator('.panel').count()).toBe(0)
  await page.getByLabel('Token').fill('')
  await signIn(page)
  await page.locator('.panel').nth(8).waitFor()
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  )
  expect(kept).not.toContain(token)
  await page.reload()
  await page.getByLabel('Token').waitFor()
  expect(await page.locator('.panel').count()).toBe(0)
  expect(troubles).toEqual([])
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)(
  'figures read well in %s at %i pixels: nothing axe objects to, nothing wider than the page',
  async (scheme, width) => {
    const { page } = await open(scheme, width)
    await expectAccessible(page)
    await signIn(page)
    await page.locator('.panel').nth(8).waitFor()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/insights-${scheme}-${width}.png`, fullPage: true })
  },
)

test('each picture says in words what it shows, has its figures beside it, and carries the mark of invented data', async () => {
  const { page } = await open()
  await signIn(page)
  await page.locator('.panel').nth(8).waitFor()
  for (const picture of await page.locator('.panel .chart').all()) {
    expect((await picture.getAttribute('aria-label'))?.length).toBeGreaterThan(20)
    expect(await picture.textContent()).toContain('INVENTED DATA')
  }
  for (const panel of await page.locator('.panel').all()) expect(await panel.locator('table').count()).toBe(1)
})

test('the summary for a board prints on one page, with the notes, the mark of invented data and how fresh the knowledge is', async () => {
  const { page } = await open()
  await signIn(page)
  await page.locator('.panel').nth(8).waitFor()
  await page.getByRole('heading', { name: 'How fresh the knowledge is' }).waitFor()
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/insights.pdf`, pdf)
  const { totalPages, text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  expect(totalPages).toBe(1)
  for (const said of [
    'Answers given to residents',
    'Raised to 999 or A&E',
    'INVENTED DATA',
    'How fresh the knowledge is',
    'fewer than 8',
    'not confirmed by HHCP',
    'not clinically approved',
  ])
    expect(text.replaceAll(/\s+/g, ' ')).toContain(said)
})

test('how fresh the knowledge is, as at /truth', async () => {
  const { page } = await open()
  await signIn(page)
  const panel = page.getByRole('region', { name: 'How fresh the knowledge is', exact: true })
  await panel.waitFor()
  const { facts, words } = TruthReply.parse(await (await fetch(`${opened.site.origin}/v1/truth`)).json())
  const text = (await panel.innerText()).replaceAll(/\s+/g, ' ')
  expect(text).toContain(words.signOff)
  for (const { label, confirmed, pastReview, unconfirmed } of facts)
    expect(text).toContain(`${label} ${confirmed} ${pastReview} ${unconfirmed}`)
})

test('other weeks may be chosen, and the table taken as a file', async () => {
  const { page } = await open()
  await signIn(page)
  await page.locator('.panel').nth(8).waitFor()
  await page.getByLabel('First week').selectOption('2026-W45')
  await page.getByRole('button', { name: 'Show these weeks' }).click()
  await page.getByText('Weeks 2026-W45 to 2026-W47').waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Get the CSV: What people needed', exact: true }).click(),
  ])
  expect(file.suggestedFilename()).toBe('needs-2026-W45-2026-W47.csv')
})

test('the page loads under 60 kB', () => {
  const folder = 'dist/web/assets'
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('insights')) : []
  const bytes = files.reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/${name}`)).length, 0)
  expect(files.length).toBeGreaterThanOrEqual(2)
  expect(bytes).toBeLessThan(60 * 1024)
})
