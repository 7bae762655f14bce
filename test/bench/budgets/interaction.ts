import { OpenAPIHono } from '@hono/zod-openapi'
import type { Browser, Page } from 'playwright-core'
import type { TriageReply } from '../../../api/contract/reply.ts'
import { webRoutes } from '../../../api/routes/web.ts'
import { answerExamples } from '../../../web/components/answer/answer.examples.ts'
import { oneAtATimeExample } from '../../../web/components/question/question.examples.ts'
import { serveApp } from '../../support/demo-site.ts'
import { bareLit } from '../bare-lit.ts'
import type { Bench } from '../figure.ts'
import { inBrowser, slowPage } from '../slow-phone.ts'
import { median } from '../timing.ts'

const [rounds, taps] = [4, 5] as const

type Kind = 'question' | 'answer'

/** A reply whose words carry its number, so that the page can be seen to show this one. */
const numbered = (kind: Kind, mark: string): TriageReply => {
  const { step, ...rest } = kind === 'question' ? oneAtATimeExample : answerExamples.pharmacy
  switch (step.kind) {
    case 'ask':
      return { ...rest, step: { ...step, question: { ...step.question, text: `Fighting for breath? ${mark}` } } }
    case 'reach':
      return { ...rest, step: { ...step, disposition: { ...step.disposition, headline: `See a pharmacist ${mark}` } } }
    default:
      throw new Error(`the example is a ${step.kind}`)
  }
}

/** The built web, and a service that gives recorded replies. */
const serveRecorded = async () => {
  let next: TriageReply | null = null
  const app = new OpenAPIHono()
  app.post('/v1/triage', (c) => c.json(next))
  const bare = await bareLit(`
    static properties = { text: {} }
    async ask() { this.text = await (await fetch('/v1/triage', { method: 'POST', body: '{}' })).text() }
    render() { return html\`<div class="body"><p>\${this.text}</p><button data-input @click=\${this.ask}>No</button></div>\` }`)
  app.get('/bare.js', (c) => c.body(bare, 200, { 'content-type': 'text/javascript' }))
  for (const [path, tag, script] of [
    ['/bare', 'bare-lit', '/bare.js'],
    ['/widget', 'same-day-navigator', '/embed.js'],
  ] as const)
    app.get(path, (c) =>
      c.html(`<!doctype html><html lang="en"><script type="module" src="${script}"></script><${tag}></${tag}>`),
    )
  webRoutes(app, { webFolder: 'dist/web' })
  const site = await serveApp(app)
  return { ...site, willReply: (reply: TriageReply) => (next = reply) }
}

type Site = Awaited<ReturnType<typeof serveRecorded>>

const open = async (browser: Browser, address: string): Promise<Page> => {
  const page = await slowPage(browser, { viewport: { width: 390, height: 844 } })
  await page.goto(address)
  await page.locator('[data-input]').first().waitFor()
  return page
}

/** Presses Enter on the first thing to press, and waits until a message with this mark is painted: milliseconds. */
const press = async (page: Page, mark: string): Promise<number> => {
  await page.evaluate((mark) => {
    const root = document.querySelector('same-day-navigator, bare-lit')!.shadowRoot!
    let pressed = 0
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true })
    const shows = () => root.querySelector('.body')?.textContent?.includes(mark) === true
    const painted = new Promise<number>((resolve) => {
      const seen = new MutationObserver(() => {
        if (!shows()) return
        seen.disconnect()
        // A frame is painted between its own callbacks and the first task after them.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)))
      })
      seen.observe(root, { subtree: true, childList: true, characterData: true })
    })
    Object.assign(window, { painted })
  }, mark)
  await page.locator('.body [data-input]').first().focus()
  await page.keyboard.press('Enter')
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted)
}

/** How long the next message takes to be painted: so many questions, and so many answers. */
const series = async (site: Site, page: Page, kind: Kind): Promise<number[]> => {
  const times: number[] = []
  await page.bringToFront()
  for (let tap = 0; tap < taps; tap++) {
    const mark = `#${Math.random()}#`
    site.willReply(numbered(kind, mark))
    times.push(await press(page, mark))
    await page.waitForTimeout(100)
    const back = page.getByRole('button', { name: 'Back' })
    if (kind === 'answer' && (await back.count()) > 0) await back.click()
  }
  return times
}

/** The first question, past the fetching of what only a person who began needs. */
const begin = async (site: Site, page: Page): Promise<void> => {
  const need = page.getByLabel('What do you need help with today?')
  site.willReply(numbered('question', 'first'))
  if ((await need.count()) > 0) await need.fill('an invented need')
  await press(page, 'first')
  await page.waitForTimeout(3000)
}

type Times = Readonly<Record<'widget' | 'bare', Record<Kind, number[]>>>

const timesIn = async (browser: Browser, site: Site): Promise<Times> => {
  const [widget, bare] = [await open(browser, `${site.origin}/widget`), await open(browser, `${site.origin}/bare`)]
  for (const page of [widget, bare]) await begin(site, page)
  const times: Times = { widget: { question: [], answer: [] }, bare: { question: [], answer: [] } }
  for (let round = 0; round < rounds; round++)
    for (const kind of ['question', 'answer'] as const) {
      times.widget[kind].push(...(await series(site, widget, kind)))
      times.bare[kind].push(...(await series(site, bare, kind)))
    }
  return times
}

/** Build first: `npm run build`. */
export const bench: Bench = {
  name: 'interaction',
  budget: 'at 4 × CPU throttle the next message is painted within 2 × a bare Lit element that fetches it as text',
  measure: async () => {
    const times = await inBrowser(serveRecorded, timesIn)
    const ratio = (kind: Kind) => median(times.widget[kind]) / median(times.bare[kind])
    return [
      {
        what: 'next question painted ÷ a bare Lit element',
        value: ratio('question'),
        unit: '×',
        budget: 2,
        ceiling: 5,
      },
      { what: 'answer painted ÷ a bare Lit element', value: ratio('answer'), unit: '×', budget: 2, ceiling: 8 },
      {
        what: 'next question painted, from the key',
        value: median(times.widget.question),
        unit: 'ms',
        budget: 200,
        ceiling: 2000,
      },
    ]
  },
}
