import type { Browser, Page } from 'playwright-core'

/** One task of a page's main thread, in milliseconds. */
export type Task = {
  readonly wallMs: number
  /** Time on a processor: what other programs on the machine took is left out. */
  readonly threadMs: number
  /** What it did, as Chromium's trace names it: `v8.evaluateModule`, `Layout` … */
  readonly did: ReadonlySet<string>
}

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string } }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink']

/** Everything that Chromium did while `work` went on. */
const traced = async (browser: Browser, work: () => Promise<unknown>): Promise<TraceEvent[]> => {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  })
  await work()
  await session.send('Tracing.end')
  await ended
  await session.detach()
  return events
}

const ends = ({ ts, dur = 0 }: TraceEvent) => ts + dur

/**
 * The tasks of a page's main thread from the moment a script of it first runs: its own, and the style, layout and paint
 * that follow. `open` opens the page; `script` is the end of the script's address.
 * @throws when the script did not run.
 */
export const tasksSince = async (
  browser: Browser,
  page: Page,
  { script, open }: { readonly script: string; readonly open: (page: Page) => Promise<unknown> },
): Promise<Task[]> => {
  const events = await traced(browser, () => open(page))
  const asked = events.find(({ name, args }) => name === 'ResourceSendRequest' && args.data?.url?.endsWith(script))
  const began = events.find(({ name, ph, pid }) => ph === 'X' && name === 'v8.evaluateModule' && pid === asked?.pid)
  if (!began) throw new Error(`${script} did not run: there is nothing to measure`)
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === began.pid && tid === began.tid)
  return own
    .filter((event) => event.name === 'RunTask' && ends(event) > began.ts)
    .map((task) => ({
      wallMs: (task.dur ?? 0) / 1000,
      threadMs: (task.tdur ?? 0) / 1000,
      did: new Set(own.filter((event) => event.ts >= task.ts && ends(event) <= ends(task)).map(({ name }) => name)),
    }))
}
