import { parseArgs } from 'node:util'
import type { Code } from '../../knowledge/schema/disposition.ts'
import { readConfig } from '../config.ts'
import type { TriageReply } from '../contract/reply.ts'
import { play } from '../conversation/play.ts'
import { compileNavigator } from '../conversation/compile-navigator.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'
import { changesIn, configuredAssistant, differenceReport, playAssisted } from './eval/assisted.ts'
import { readCases } from './eval/case.ts'
import { report } from './eval/report.ts'
import { score, type Result } from './eval/score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, assistant: { type: 'boolean' } },
})
const file = positionals[0]
if (file === undefined) {
  console.error('Which file? npm run eval -- FILE.jsonl [--json] [--assistant]')
  process.exit(2)
}

/** Where a conversation ended. An answer about a service is nobody ill. */
const codeOf = ({ step }: TriageReply): Code => (step.kind === 'reach' ? step.disposition.code : 'out-of-scope')

const navigator = compileNavigator(freshestKnowledge('knowledge', 'dist/knowledge.json'))
const now = () => Temporal.Now.zonedDateTimeISO('Europe/London')
const door = { at: now(), staff: false }
const cases = readCases(file)
const results = cases.map((each): Result => {
  const { last, questions } = play(navigator, { ...each, say: each.text }, door)
  return { case: each, reached: codeOf(last), questions: questions.length }
})
const rankOf = (code: Code) => navigator.knowledge.dispositions.find((each) => each.code === code)?.rank ?? 0
const without = score(results, rankOf)

/** The same cases through the configured model, one after another: what it changes. */
const withModel = async () => {
  const assistant = configuredAssistant(readConfig(process.env), navigator, now)
  const after: Result[] = []
  let raised = 0
  for (const each of cases) {
    const played = await playAssisted(navigator, assistant, { ...each, say: each.text }, door)
    if (played.raised) raised += 1
    after.push({ case: each, reached: codeOf(played.last), questions: played.questions.length })
  }
  const changed = changesIn(results, after)
  const lowered = changed.filter((each) => rankOf(each.with) < rankOf(each.without)).map(({ id }) => id)
  return { without, with: score(after, rankOf), raised, changed, lowered }
}

if (!values.assistant) console.log(values.json ? JSON.stringify(without, null, 2) : report(without))
else {
  const difference = await withModel()
  const text = () => `${report(difference.with)}\n\n${differenceReport(difference)}`
  console.log(values.json ? JSON.stringify(difference, null, 2) : text())
  if (difference.lowered.length > 0) process.exitCode = 1
}
