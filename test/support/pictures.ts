import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import type { TriageReply } from '../../api/contract/reply.ts'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { findChromium } from './chromium.ts'
import { serveWeb } from './demo-site.ts'

// The pictures of the READMEs: npm run pictures
const folder = 'web/pictures'
mkdirSync(folder, { recursive: true })

type Shot = {
  readonly reply?: TriageReply
  readonly language?: string
  readonly options?: BrowserContextOptions
  /** What is done before the picture is taken. */
  readonly then?: (page: Page) => Promise<unknown>
}

const toAfter = (page: Page) => page.locator('.after').evaluate((node) => node.scrollIntoView({ block: 'center' }))
const { pharmacy, emergency, crisis, today } = answerExamples

/** Each sheet is one picture: phones beside one another. */
const sheets: Readonly<Record<string, readonly Shot[]>> = {
  widget: [
    {},
    { reply: chooseAnyExample },
    { reply: pharmacy },
    { reply: emergency },
    { reply: crisis },
    { reply: today, options: { colorScheme: 'dark' } },
  ],
  everyone: [
    { language: 'العربية' },
    { language: 'Polski', reply: pharmacy },
    { language: 'ਪੰਜਾਬੀ', reply: emergency },
    { reply: chooseAnyExample, options: { forcedColors: 'active' } },
    { reply: pharmacy, then: (page) => page.getByRole('button', { name: 'Larger' }).click() },
    { reply: pharmacy, then: toAfter },
  ],
}

const phone = async (browser: Browser, origin: string, { reply, language, options, then }: Shot) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  await page.route('**/v1/triage', (route) => route.fulfill({ json: reply }))
  await page.goto(`${origin}/corner`)
  await page.getByRole('button', { name: 'Get help today' }).click()
  if (language) {
    await page.getByRole('button', { name: 'Language: English' }).click()
    await page.getByRole('button', { name: language, exact: true }).first().click()
    await page.locator('.beside').waitFor()
  }
  if (reply) {
    await page.locator('#need').fill('an invented need')
    await page.keyboard.press('Enter')
    await page.locator('.body .told').first().waitFor()
    if (reply === pharmacy) await page.locator('.after').waitFor()
    if (language) await page.locator('.own').evaluate((node) => node.scrollIntoView({ block: 'center' }))
  }
  await then?.(page)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(200)
  const picture = await page.screenshot()
  await context.close()
  return picture.toString('base64')
}

const sheet = async (browser: Browser, name: string, pictures: readonly string[]) => {
  const page = await browser.newPage({ viewport: { width: 1380, height: 500 } })
  const figures = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('')
  await page.setContent(
    `<style>body{margin:0;background:#e7e2d6;display:grid;grid-template-columns:repeat(${pictures.length},1fr);gap:20px;padding:28px}
    img{inline-size:100%;border-radius:18px;box-shadow:0 8px 28px rgb(24 38 36/.25)}</style>${figures}`,
  )
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(folder, `${name}.png`), clip: { x: 0, y: 0, width: 1380, height: 500 } })
  await page.close()
}

const browser = await chromium.launch({ executablePath: findChromium() })
const site = await serveWeb()
for (const [name, shots] of Object.entries(sheets)) {
  const pictures: string[] = []
  for (const shot of shots) pictures.push(await phone(browser, site.origin, shot))
  await sheet(browser, name, pictures)
}
const desk = await browser.newPage({ viewport: { width: 1100, height: 700 } })
await desk.goto(`${site.origin}/corner`)
await desk.getByRole('button', { name: 'Get help today' }).click()
await desk.waitForTimeout(300)
await desk.screenshot({ path: join(folder, 'partner.png') })
await desk.goto(`${site.origin}/partners`)
await desk
  .getByLabel('HTML, headers or settings')
  .fill(
    '<html><meta name="viewport" content="user-scalable=no">\nContent-Security-Policy: default-src https:; connect-src \'self\'',
  )
await desk.getByRole('button', { name: 'Check', exact: true }).click()
await desk.locator('#results li').first().waitFor()
await desk.locator('#check-title').evaluate((node) => node.scrollIntoView())
await desk.screenshot({ path: join(folder, 'partners.png') })
await browser.close()
await site.stop()
