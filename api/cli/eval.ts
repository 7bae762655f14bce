import { parseArgs } from 'node:util'
import type { Code } from '../../knowledge/schema/disposition.ts'
import type { TriageReply } from '../contract/reply.ts'
import { play } from '../conversation/play.ts'
import { compileNavigator } from '../conversation/walk/navigator.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'
import { readCases } from './eval/case.ts'
import { report } from './eval/report.ts'
import { score } from './eval/score.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
const file = positionals[0]
if (file === undefined) {
  console.error('Which file? npm run eval -- FILE.jsonl [--json]')
  process.exit(2)
}

/** Where a conversation ended. An answer about a service is nobody ill. */
const codeOf = ({ step }: TriageReply): Code => (step.kind === 'reach' ? step.disposition.code : 'out-of-scope')

const navigator = compileNavigator(freshestKnowledge('knowledge', 'dist/knowledge.json'))
const door = { at: Temporal.Now.zonedDateTimeISO('Europe/London'), staff: false }
const results = readCases(file).map((each) => {
  const { last, questions } = play(navigator, { ...each, say: each.text }, door)
  return { case: each, reached: codeOf(last), questions: questions.length }
})
const rankOf = (code: Code) => navigator.knowledge.dispositions.find((each) => each.code === code)?.rank ?? 0
const scored = score(results, rankOf)
console.log(values.json ? JSON.stringify(scored, null, 2) : report(scored))
