import type { Browser } from 'playwright-core'
import { serveWeb, type Site } from '../../support/demo-site.ts'
import { bareLit } from '../bare-lit.ts'
import type { Bench } from '../figure.ts'
import { inBrowser, slowPage } from '../slow-phone.ts'
import { median } from '../timing.ts'

const runs = 7

type Timing = { readonly ready: number; readonly longest: number }

/** From navigation until there is something to type into, and the longest task until then, milliseconds. */
const timeReady = async (
  browser: Browser,
  origin: string,
  page_: { readonly tag: string; readonly script: string },
) => {
  const page = await slowPage(browser)
  await page.route(`${origin}/bench.js`, (route) =>
    route.fulfill({ body: page_.script, contentType: 'text/javascript' }),
  )
  await page.route(`${origin}/bench`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script>
        window.longest = 0
        new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration) }).observe({ type: 'longtask', buffered: true })
        const look = () => document.querySelector('${page_.tag}')?.shadowRoot?.querySelector('[data-input]') ? (window.ready = performance.now()) : requestAnimationFrame(look)
        look()
      </script><script type="module" src="/${page_.tag === 'bare-lit' ? 'bench.js' : 'embed.js'}"></script><${page_.tag}></${page_.tag}>`,
    }),
  )
  await page.goto(`${origin}/bench`)
  await page.waitForFunction(() => 'ready' in window)
  await page.waitForTimeout(300)
  const timing = await page.evaluate(() => {
    const { ready, longest } = window as unknown as Timing
    return { ready, longest }
  })
  await page.context().close()
  return timing
}

const timingsIn = async (browser: Browser, { origin }: Site) => {
  const script = await bareLit('render() { return html`<input data-input>` }')
  const [widget, bare]: [Timing[], Timing[]] = [[], []]
  for (let run = 0; run < runs; run++) {
    bare.push(await timeReady(browser, origin, { tag: 'bare-lit', script }))
    widget.push(await timeReady(browser, origin, { tag: 'same-day-navigator', script }))
  }
  return { widget, bare }
}

/** Build first: `npm run build`. */
export const bench: Bench = {
  name: 'ready',
  budget: 'at 4 × CPU throttle the widget is ready to type within 1.5 × a bare Lit element, with no task over 50 ms',
  measure: async () => {
    const { widget, bare } = await inBrowser(serveWeb, timingsIn)
    const readyOf = (timings: readonly Timing[]) => median(timings.map(({ ready }) => ready))
    return [
      {
        what: 'ready to type ÷ a bare Lit element',
        value: readyOf(widget) / readyOf(bare),
        unit: '×',
        budget: 1.5,
        ceiling: 3,
      },
      {
        what: 'longest task while loading, least of the runs',
        value: Math.min(...widget.map(({ longest }) => longest)),
        unit: 'ms',
        budget: 50,
        ceiling: 400,
      },
    ]
  },
}
