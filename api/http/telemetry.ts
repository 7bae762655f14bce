import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** One request answered: closed labels only. `turn` is how the turn ended, where it was one. */
export type Answered = { readonly route: string; readonly status: number; readonly ms: number; readonly turn?: string }

/** What an operator watches, at the moment of asking. */
export type Gauges = {
  readonly storeUp: boolean
  readonly countsWaiting: number
  readonly countsLost: number
  readonly modelOn: boolean
  /** Days since anybody wrote or confirmed anything in the knowledge. */
  readonly knowledgeAgeDays: number
  readonly knowledgeVersion: string
  readonly switchedOff: number
  /** National and crisis lines that enough people reported: nothing changes them, so a curator must look at once. */
  readonly reportsToLookAt: number
}

/** Figures for Prometheus: how many, how long, in which state. Never who or what about. */
export type Telemetry = {
  readonly answered: (answered: Answered) => void
  /** The text form of Prometheus. */
  readonly text: (gauges: Gauges) => Promise<string>
}

/** Seconds; a turn of the rules takes about a thousandth. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

const gaugesIn = (registry: Registry) => {
  const registers = [registry]
  const gauge = (name: string, help: string) => new Gauge({ name: `navigator_${name}`, help, registers })
  return {
    storeUp: gauge('counts_store_up', 'Whether the store of counts answers.'),
    waiting: gauge('counts_waiting', 'Counts in memory that are not stored yet.'),
    lost: gauge('counts_lost', 'Counts given up since the start.'),
    modelOn: gauge('language_model_on', 'Whether the language model may be asked now.'),
    age: gauge('knowledge_age_days', 'Days since anything in the knowledge was written or confirmed.'),
    off: gauge('switched_off', 'Rules, services, languages or parts that are switched off.'),
    toLookAt: gauge('reports_to_look_at', 'National and crisis lines that enough people reported: look at once.'),
    version: new Gauge({
      name: 'navigator_knowledge',
      help: 'The knowledge version that answers.',
      labelNames: ['version'],
      registers,
    }),
  }
}

const set = (gauges: ReturnType<typeof gaugesIn>, now: Gauges): void => {
  gauges.storeUp.set(now.storeUp ? 1 : 0)
  gauges.waiting.set(now.countsWaiting)
  gauges.lost.set(now.countsLost)
  gauges.modelOn.set(now.modelOn ? 1 : 0)
  gauges.age.set(now.knowledgeAgeDays)
  gauges.off.set(now.switchedOff)
  gauges.toLookAt.set(now.reportsToLookAt)
  gauges.version.reset()
  gauges.version.set({ version: now.knowledgeVersion }, 1)
}

/** Figures of one server, from its start. */
export const telemetry = (): Telemetry => {
  const registry = new Registry()
  const registers = [registry]
  const requests = new Histogram({
    name: 'navigator_request_seconds',
    help: 'How long requests took to answer, by route and status.',
    labelNames: ['route', 'status'],
    buckets,
    registers,
  })
  const turns = new Counter({
    name: 'navigator_turns_total',
    help: 'Turns answered, by how they ended.',
    labelNames: ['status'],
    registers,
  })
  const gauges = gaugesIn(registry)
  return {
    answered: ({ route, status, ms, turn }) => {
      requests.observe({ route, status: String(status) }, ms / 1000)
      if (turn !== undefined) turns.inc({ status: turn })
    },
    text: (now) => {
      set(gauges, now)
      return registry.metrics()
    },
  }
}
