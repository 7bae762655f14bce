import type { z } from 'zod'
import type { ReasonView } from '../../../contract/step.ts'
import type { Override, Reason, Verdict } from '../../../triage/step.ts'
import { catchAll } from '../catch-all.ts'
import { mustHave } from '../index-of.ts'
import type { Turn } from '../turn.ts'
import { say } from '../wording.ts'

type View = z.infer<typeof ReasonView>

const reasonView = ({ navigator: { index } }: Turn, { rule, file, index: place }: Reason): View => {
  const { rules, assurance } = mustHave(index.files, file, 'pathways or red-flags')
  const { because, source } = rules[place - 1]!
  const { title, url, seen } = mustHave(index.sources, source, 'sources')
  const { draftedOn, assuredOn } = assurance
  return { rule, text: because, source: { title, url, seen }, draftedOn, assuredOn }
}

/** What lifted or held the answer, as a sentence. */
export const overrideText = ({ navigator: { knowledge, index }, consultation }: Turn, { kind, by }: Override): string =>
  say(knowledge, consultation.language, `override.${kind}`, { label: index.findings.get(by)?.label ?? by })

/** An answer that stands on no rule of its own stands on what held it there. */
export const ownReason = ({ navigator, consultation }: Turn, rule: string, text: string): View => {
  const { assurance } = mustHave(navigator.index.files, catchAll(navigator, 'health'), 'pathways')
  const title = say(navigator.knowledge, consultation.language, 'override.source')
  return {
    rule,
    text,
    source: { title, url: null, seen: false },
    draftedOn: assurance.draftedOn,
    assuredOn: assurance.assuredOn,
  }
}

/** Why this answer: its rules, or else what stands in for them. Never empty. */
export const reasonsFor = (turn: Turn, verdict: Verdict, overrides: readonly Override[]): View[] => {
  const byRule = verdict.reasons.map((reason) => reasonView(turn, reason))
  if (byRule.length > 0) return byRule
  const held = overrides.map((override) => ownReason(turn, override.kind, overrideText(turn, override)))
  return held.length > 0 ? held : [ownReason(turn, 'bound', overrideText(turn, { kind: 'bound', by: '' }))]
}
