import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { toRecord } from '../../../knowledge/exchange/open-referral/export-service.ts'
import { showReport } from '../../../knowledge/exchange/report.ts'
import { isConfirmed, todayAt } from '../../directory/freshness.ts'
import { loadKnowledge } from '../../../knowledge/load.ts'
import { dueAt, showDue } from './due.ts'
import { importInto } from './import.ts'

const usage = `npm run knowledge -- due                        what is past review, or will be within a month
npm run knowledge -- export [FILE]              the directory in Open Referral UK 3: public, confirmed facts
npm run knowledge -- import FILE|ADDRESS.json   Open Referral UK 3 in; --source ID for feeds that are not ours
npm run knowledge -- import FILE.csv --source ID --dated 2026-09-13
                                                opening hours of pharmacies in, by ODS code
--dry-run reports and writes nothing; --folder names another knowledge folder`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string' },
    dated: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    folder: { type: 'string', default: 'knowledge' },
  },
})
const [verb, file] = positionals
const at = Temporal.Now.zonedDateTimeISO('Europe/London')
const knowledge = () => loadKnowledge(values.folder)

const exported = (): string => {
  const { services, sources } = knowledge()
  const today = todayAt(at)
  const contents = services.flatMap(
    (service) => toRecord(service, sources, (provenance) => isConfirmed(provenance, today)) ?? [],
  )
  return `${JSON.stringify({ total_items: contents.length, contents }, null, 2)}\n`
}

const run = async (): Promise<number> => {
  switch (verb) {
    case 'due':
      console.log(showDue(dueAt(knowledge(), at)))
      return 0
    case 'export':
      if (file === undefined) process.stdout.write(exported())
      else writeFileSync(file, exported())
      return 0
    case 'import': {
      if (file === undefined) throw new Error('Which file or address? npm run knowledge -- import FILE')
      const order = { folder: values.folder, from: file, source: values.source ?? null, dated: values.dated ?? null }
      const { lines, written } = await importInto({ ...order, dryRun: values['dry-run'], at })
      console.log(showReport(lines))
      console.log(written.length > 0 ? `Written: ${written.join(', ')}` : 'Nothing was written.')
      return lines.some(({ outcome }) => outcome === 'rejected') ? 1 : 0
    }
    default:
      console.error(usage)
      return 2
  }
}

try {
  process.exitCode = await run()
} catch (error) {
  // A curator reads a sentence, not a stack.
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
