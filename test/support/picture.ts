import { chromium, type Browser } from 'playwright-core'
import { answerExamples } from '../../web/components/answer/answer.examples.ts'
import { chooseAnyExample } from '../../web/components/question/question.examples.ts'
import { findChromium } from './chromium.ts'
import { serveWeb } from './demo-site.ts'

// The picture in the README: node test/support/picture.ts FILE
const [file = 'web/widget.png'] = process.argv.slice(2)

const phones = [
  { reply: null, scheme: 'light' },
  { reply: chooseAnyExample, scheme: 'light' },
  { reply: answerExamples.pharmacy, scheme: 'light' },
  { reply: answerExamples.emergency, scheme: 'light' },
  { reply: answerExamples.crisis, scheme: 'light' },
  { reply: answerExamples.today, scheme: 'dark' },
] as const

const phone = async (browser: Browser, origin: string, { reply, scheme }: (typeof phones)[number]) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: scheme })
  const page = await context.newPage()
  await page.route('**/v1/triage', (route) => route.fulfill({ json: reply }))
  await page.goto(`${origin}/corner`)
  await page.getByRole('button', { name: 'Get help today' }).click()
  if (reply) {
    await page.getByLabel('What do you need help with today?').fill('an invented need')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.locator('.body .told').first().waitFor()
  }
  await page.mouse.move(0, 0)
  await page.waitForTimeout(150)
  const picture = await page.screenshot()
  await context.close()
  return picture.toString('base64')
}

const browser = await chromium.launch({ executablePath: findChromium() })
const site = await serveWeb()
const pictures: string[] = []
for (const each of phones) pictures.push(await phone(browser, site.origin, each))
const sheet = await browser.newPage({ viewport: { width: 1380, height: 1120 } })
const figures = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('')
await sheet.setContent(
  `<style>body{margin:0;background:#e7e2d6;display:grid;grid-template-columns:repeat(6,1fr);gap:20px;padding:28px}
  img{inline-size:100%;border-radius:18px;box-shadow:0 8px 28px rgb(24 38 36/.25)}</style>${figures}`,
)
await sheet.waitForTimeout(300)
await sheet.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width: 1380, height: 500 } })
await browser.close()
await site.stop()
