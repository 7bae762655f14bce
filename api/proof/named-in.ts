import type { Condition } from '../../knowledge/schema/condition.ts'
import type { Finding } from '../../knowledge/schema/finding.ts'
import { compileCondition, findingsIn } from '../triage/rules/term.ts'
import type { Term } from '../triage/rules/term.ts'

/** A condition as it is written, its ids not looked up, so that names not defined can be told of as well. */
export function asWritten(condition: Condition | undefined): Term {
  return compileCondition(condition, (id) => ({ id }) as Finding)
}

/** Every finding a condition names, as written, each once. */
export function namedIn(condition: Condition | undefined): readonly string[] {
  return [...new Set(findingsIn(asWritten(condition)).map(({ id }) => id))]
}
