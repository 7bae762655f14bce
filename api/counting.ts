import type { Config } from './config.ts'
import type { Navigator } from './conversation/walk/navigator.ts'
import { compileDirectory } from './directory/compile.ts'
import { compileSearch } from './directory/listing/compile-search.ts'
import { toLookAtOnce, withReports } from './directory/reported.ts'
import { categoriesOf } from './metrics/categories.ts'
import { startMetrics, type Metrics } from './metrics/metrics.ts'
import { openStore } from './metrics/open-store.ts'
import type { Reported } from './metrics/report.ts'
import { secretFor } from './secret.ts'

/** Counting as the server runs it: the store, and the directory with what people reported. */
export type Counting = {
  readonly metrics: Metrics
  readonly navigator: () => Navigator
  /** Looks at once at what people report, rather than at the next minute. @throws Error when the store is down. */
  readonly look: () => Promise<void>
  readonly close: (withinMs: number) => Promise<void>
}

const minute = 60_000

const reportedNavigator = (navigator: Navigator, reports: readonly Reported[]): Navigator => {
  if (reports.length === 0) return navigator
  const { knowledge } = navigator
  const directory = compileDirectory({ ...knowledge, services: withReports(knowledge.services, reports) })
  return { ...navigator, directory, search: compileSearch(directory, knowledge.directoryWords) }
}

/** Told once of each change: ids of national and crisis lines that enough people reported. */
export type Alert = (services: readonly string[]) => void

/** Opens the store and keeps it tidy: reports are looked at every minute, what is old goes every hour. */
export const startCounting = (
  config: Config,
  navigator: Navigator,
  now: () => Temporal.ZonedDateTime,
  alert: Alert = () => undefined,
): Counting => {
  const categories = categoriesOf(navigator.knowledge)
  const store = openStore(config, categories.lists)
  const metrics = startMetrics({ store, categories, secret: secretFor(config) })
  let current = navigator
  let known = '[]'
  const look = async () => {
    const reports = await metrics.reported(now())
    const seen = JSON.stringify(reports)
    if (seen === known) return
    known = seen
    current = reportedNavigator(navigator, reports)
    const urgent = toLookAtOnce(navigator.knowledge.services, reports)
    if (urgent.length > 0) alert(urgent)
  }
  // A store that is down is said by /readyz, and looked for again at the next turn of the clock.
  const gently = (work: () => Promise<void>) => () => void work().catch(() => undefined)
  const tidy = gently(() => metrics.purge(now()))
  const lookAgain = gently(look)
  tidy()
  lookAgain()
  const timers = [setInterval(lookAgain, minute), setInterval(tidy, 60 * minute)]
  for (const timer of timers) timer.unref()
  return {
    metrics,
    navigator: () => current,
    look,
    close: async (withinMs) => {
      for (const timer of timers) clearInterval(timer)
      await metrics.close(withinMs)
    },
  }
}
