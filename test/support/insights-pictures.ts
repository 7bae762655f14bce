import { chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { paper, serveInsights, signIn } from './insights-site.ts'

// Pictures of the dashboard for the READMEs, of an invented winter: node test/support/insights-pictures.ts [FOLDER]
const [folder = 'web/pictures'] = process.argv.slice(2)

const browser = await chromium.launch({ executablePath: findChromium() })
const site = await serveInsights()
const screen = { width: 1280, height: 1180 }
const shots = [
  { name: 'insights-light', media: 'screen', colorScheme: 'light', viewport: screen },
  { name: 'insights-dark', media: 'screen', colorScheme: 'dark', viewport: screen },
  { name: 'insights-print', media: 'print', colorScheme: 'light', viewport: paper },
] as const
for (const { name, media, colorScheme, viewport } of shots) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: media === 'print' ? 0.9 : 0.6 })
  await page.goto(`${site.origin}/insights`)
  await signIn(page)
  await page.getByRole('heading', { name: 'How fresh the knowledge is' }).waitFor()
  await page.emulateMedia({ media, colorScheme })
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  await page.screenshot({ path: `${folder}/${name}.png` })
  await page.close()
}
await browser.close()
await site.stop()
