import type { BrowserContextOptions, Page, Route } from 'playwright-core'
import type { PartnerView } from '../../api/contract/partners/partner.ts'
import type { TriageReply } from '../../api/contract/reply.ts'
import type { TriageRequest } from '../../api/contract/request.ts'
import { serveWeb } from './demo-site.ts'
import { inChromium, type Opened } from './in-chromium.ts'

/** What the service answers, one a turn: a reply, or how it fails. The last one repeats. */
export type Scripted = TriageReply | ((route: Route) => Promise<unknown>)

export type Widget = {
  readonly page: Page
  readonly sent: TriageRequest[]
  readonly requests: string[]
  /** Policy violations, uncaught errors and console errors. */
  readonly troubles: string[]
}

type Setting = {
  readonly replies?: readonly Scripted[]
  readonly path?: string
  readonly body?: string
  /** False: the engine in the page stays on its way for ever, and the service is waited for. */
  readonly engine?: boolean
} & BrowserContextOptions

let opened: Opened

/** Call once at the top of a test file: a real Chromium, and the built web on this machine alone. */
export const onTheDemoPage = () => {
  opened = inChromium(serveWeb)
}

const answerFrom = (replies: readonly Scripted[], sent: TriageRequest[]) => async (route: Route) => {
  const reply = replies[Math.min(sent.length, replies.length - 1)]
  sent.push(route.request().postDataJSON() as TriageRequest)
  if (reply === undefined) return route.abort()
  return typeof reply === 'function' ? reply(route) : route.fulfill({ json: reply })
}

/** The element draws itself in parts, each in a task of its own: what is looked at at once should be there. */
export const isDrawn = () =>
  [...document.querySelectorAll('same-day-navigator')].every(({ shadowRoot }) =>
    shadowRoot?.querySelector('.body .langs, .tail, [part=launcher]'),
  )

/** Keeps what the live region says, in order, in `window.said`. */
const listen = () => {
  const said: string[] = []
  Object.assign(window, { said })
  const region = document.querySelector('same-day-navigator')?.shadowRoot?.querySelector('[role=status]')
  if (!region) return
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) said.push(node.textContent ?? '')
  }).observe(region, { childList: true, subtree: true, characterData: true })
}

/** What the service says of a partner that has nobody to tell. */
const nobodyToTell: PartnerView = {
  id: 'demo',
  name: 'Demonstration partner',
  safetyContact: null,
  demonstration: true,
  safety: 'Call 999 in an emergency.',
}

/** The engine in the page, with its rules and its ears. */
export const engineFiles = /assets\/(offline|core|ears)-/

/** The demo page, open in a fresh browser context. `body` replaces what stands in it. */
export const openWidget = async (setting: Setting = {}): Promise<Widget> => {
  const { replies = [], path = '/', body, engine = true, ...options } = setting
  const { browser, site } = opened
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const widget: Widget = { page, sent: [], requests: [], troubles: [] }
  page.on('request', (request) => widget.requests.push(request.url()))
  page.on('pageerror', (error) => widget.troubles.push(error.message))
  page.on('console', (line) => line.type() === 'error' && widget.troubles.push(line.text()))
  await page.route('**/v1/triage', answerFrom(replies, widget.sent))
  await page.route('**/v1/partners/*', (route) => route.fulfill({ json: nobodyToTell }))
  if (!engine) await page.route(engineFiles, () => undefined)
  if (body !== undefined)
    await page.route(`${site.origin}${path}`, async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      await route.fulfill({ response, body: text.replace(/<body>[^]*<\/body>/, () => `<body>${body}</body>`) })
    })
  await page.goto(`${site.origin}${path}`)
  if (options.javaScriptEnabled !== false) {
    await page.waitForFunction(isDrawn)
    await page.evaluate(listen)
  }
  return widget
}

export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said)

/** The name of what has the focus, inside the widget or out. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
    return (inner?.getAttribute('aria-label') || inner?.textContent || inner?.localName || '').trim()
  })

/** Types the need and sends it, by keyboard. */
export const say = async (page: Page, words: string) => {
  await page.getByLabel('What do you need help with today?').fill(words)
  await page.keyboard.press('Enter')
}
