import type { Reporter, TestModule } from 'vitest/node'

/** Ends every run with one plain line that any reader of logs understands. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((each) => each === state).length
    const broken =
      modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length + errors.length
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : ''
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed${skipped}`)
  }
}
