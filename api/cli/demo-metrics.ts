import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'
import { inventWinter } from '../metrics/invented/winter.ts'
import { listsOf } from '../metrics/lists.ts'
import { openStore } from '../metrics/open-store.ts'

/** `npm run demo-metrics`: fills an empty store with an invented winter, so that the insights page can be seen. */
const root = join(import.meta.dirname, '../..')
const knowledge = freshestKnowledge(join(root, 'knowledge'), join(root, 'dist/knowledge.json'))
const lists = listsOf(knowledge)
const store = openStore(readConfig(process.env), lists)
try {
  if (await store.isInvented()) process.stdout.write('The invented winter is there already.\n')
  else {
    const common = knowledge.wording.en?.['understanding.common']?.split(',').map((id) => id.trim())
    const figures = inventWinter(lists, Temporal.Now.plainDateISO('Europe/London'), common)
    await store.invent(figures)
    process.stdout.write(
      `An invented winter is in the store: ${figures.length} figures, marked as invented for ever.\n`,
    )
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await store.close()
}
