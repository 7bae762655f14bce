import { parseArgs } from 'node:util'
import { compileNavigator } from '../../api/conversation/compile-navigator.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'
import { fuzz } from './fuzzing.ts'

/** `npm run fuzz -- --messages 1000000 [--seed 7]`: ends with 1 when anything went wrong. */
const { values } = parseArgs({
  options: { messages: { type: 'string', default: '100000' }, seed: { type: 'string', default: '7' } },
})
const navigator = compileNavigator(freshestKnowledge('knowledge', 'dist/knowledge.json'))
const started = performance.now()
const { messages, faults, heapMb, ...seen } = fuzz(navigator, Number(values.messages), Number(values.seed))
const seconds = (performance.now() - started) / 1000
console.log(`${messages} messages in ${seconds.toFixed(0)} s`, seen)
console.log(`Heap after collecting, MB, tenth by tenth: ${heapMb.join(' ')}`)
for (const { fault, message } of faults.slice(0, 20)) console.log(`${fault} · ${JSON.stringify(message.slice(0, 200))}`)
console.log(`${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
