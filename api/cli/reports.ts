import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { isBeyondReports } from '../directory/reported.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'
import { listsOf } from '../metrics/lists.ts'
import { openStore } from '../metrics/open-store.ts'
import { dayOf, reportedOn, reportRule } from '../metrics/report.ts'

/** `npm run reports`: what people reported about services and what it does now, for the curator. */
const root = join(import.meta.dirname, '../..')
const knowledge = freshestKnowledge(join(root, 'knowledge'), join(root, 'dist/knowledge.json'))
const store = openStore(readConfig(process.env), listsOf(knowledge))
const today = dayOf(Temporal.Now.plainDateISO('Europe/London'))
const date = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString()

const told = reportedOn(await store.readReports(today - reportRule.lastsDays - reportRule.days), today)
await store.close()
const services = new Map(knowledge.services.map((service) => [service.id, service]))
const lines = told.map(({ service: id, effect, sinceDay, untilDay }) => {
  const service = services.get(id)
  const beyond = service !== undefined && isBeyondReports(service)
  const does = beyond ? 'LOOK AT ONCE: never changed by reports' : `${effect} until ${date(untilDay)}`
  return `${id} · ${service?.name ?? 'not in the directory'} · since ${date(sinceDay)} · ${does}`
})
process.stdout.write(
  lines.length > 0 ? `${lines.join('\n')}\n` : 'Nobody has reported a service often enough to count.\n',
)
