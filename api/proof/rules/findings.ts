import type { Finding } from '../../../knowledge/schema/finding.ts'
import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Term } from '../../triage/rules/term.ts'
import { cardsOf } from '../card.ts'
import type { Card } from '../card.ts'
import { asWritten, namedIn } from '../named-in.ts'
import type { Problem } from '../problem.ts'

/** Every finding a rule uses is defined, known by words, used as itself, and a sign never lowers. */
export function proveFindings(knowledge: Knowledge): readonly Problem[] {
  const findings = new Map(knowledge.findings.map((finding) => [finding.id, finding]))
  const groups = new Map(knowledge.findings.flatMap(({ id, members }) => members.map((member) => [member, id])))
  return [
    ...cardsOf(knowledge).flatMap((card) => namesIn(card, findings, groups)),
    ...knowledge.findings.flatMap((finding) => wordsOf(finding, findings, usedIn(knowledge))),
  ]
}

type Findings = ReadonlyMap<string, Finding>

function namesIn(card: Card, findings: Findings, groups: ReadonlyMap<string, string>): readonly Problem[] {
  const { file } = card
  return card.rules.flatMap((rule, index) => {
    const row = index + 1
    const ids = [...namedIn(rule.when), ...rule.unless]
    return [
      ...ids.flatMap((id) => nameProblem({ file, row }, id, findings, groups)),
      ...lowering(asWritten(rule.when), findings).map((id) => ({
        file,
        row,
        says: `the sign "${id}" stands under "none"`,
        cure: 'Write a more urgent row above, for people who have it, and take it out of "none"',
      })),
    ]
  })
}

function nameProblem(
  at: { file: string; row: number },
  id: string,
  findings: Findings,
  groups: ReadonlyMap<string, string>,
): Problem[] {
  const group = groups.get(id)
  if (!findings.has(id))
    return [{ ...at, says: `"${id}" is not defined`, cure: 'Define it in knowledge/findings, or mend its spelling' }]
  return group ? [{ ...at, says: `"${id}" is an example of "${group}"`, cure: `Use "${group}" in rules` }] : []
}

function lowering(term: Term, findings: Findings, under = false): readonly string[] {
  switch (term.kind) {
    case 'finding':
      return under && findings.get(term.finding.id)?.kind === 'sign' ? [term.finding.id] : []
    case 'at-least':
      return under ? term.of.map(({ id }) => id) : []
    case 'any':
    case 'all':
      return term.of.flatMap((part) => lowering(part, findings, under))
    case 'none':
      return term.of.flatMap((part) => lowering(part, findings, true))
    case 'age':
    case 'sex':
      return []
    default:
      return term satisfies never
  }
}

function usedIn(knowledge: Knowledge): ReadonlySet<string> {
  return new Set(cardsOf(knowledge).flatMap(({ rules }) => rules.flatMap(({ when }) => namedIn(when))))
}

function wordsOf(finding: Finding, findings: Findings, used: ReadonlySet<string>): readonly Problem[] {
  const own = [finding, ...finding.members.flatMap((id) => findings.get(id) ?? [])]
  const isHeard = finding.kind === 'mitigating' || finding.answeredBy || own.some(({ saidAs }) => saidAs.length > 0)
  if (!used.has(finding.id) || isHeard) return []
  const cure = `Give "${finding.id}" phrases under "saidAs"`
  return [{ file: 'findings', row: null, says: `"${finding.id}" is used in rules but cannot be heard`, cure }]
}
