import type { Suggestion } from '../../../assistant/assistant.ts'
import type { HeardFinding } from '../../../understanding/understanding.ts'
import type { Turn } from '../turn.ts'

/** More than a person tells in one message: what goes beyond is left out. */
const mostFindings = 8

/** Whether a finding, or the group it belongs to, has been spoken of in any way: then the person's own word stands. */
const isSettled = ({ navigator: { index }, consultation }: Turn, finding: string): boolean => {
  const told = new Set([...Object.keys(consultation.findings), ...consultation.withdrawing, ...consultation.withdrawn])
  return told.has(finding) || [...told].some((id) => index.findings.get(id)?.members.includes(finding))
}

/**
 * The findings of a suggestion that may be heard: from the closed list, not spoken of before, and resting on words that
 * stand in the message. They only ever become present.
 */
export const heardByModel = (turn: Turn, { findings }: Suggestion): readonly HeardFinding[] => {
  const message = turn.request.message ?? ''
  const heard = findings.flatMap(({ finding, words }): HeardFinding[] => {
    const start = words.trim() === '' ? -1 : message.indexOf(words)
    if (start < 0 || !turn.navigator.suggestible.findings.has(finding) || isSettled(turn, finding)) return []
    return [{ finding, state: 'present', context: 'now', words, span: { start, end: start + words.length } }]
  })
  return [...new Map(heard.map((each) => [each.finding, each])).values()].slice(0, mostFindings)
}

/** A finding that only one sex can have tells the sex: that must come from the person. */
export const tellsSex = ({ navigator: { index }, consultation }: Turn, { finding }: HeardFinding): boolean => {
  const sex = index.findings.get(finding)?.appliesTo?.sex
  return sex !== undefined && consultation.facts.sexes.join() !== sex
}

/** Does a need that is in play already speak of it, so that it brings no complaint of its own? */
export const isAtHome = ({ navigator: { index, homes }, consultation }: Turn, { finding }: HeardFinding): boolean => {
  const inPlay = consultation.presentations.flatMap((id) => [id, ...(index.pathways.get(id)?.includes ?? [])])
  const bringsNoNeed = (index.findings.get(finding)?.suggests.length ?? 0) === 0
  return bringsNoNeed || inPlay.some((pathway) => homes.get(finding)?.has(pathway))
}
