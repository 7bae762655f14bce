import type { Understood } from '../../contract/reply.ts'
import type { Turn } from './turn.ts'

/** What was understood: this turn's findings with their words, earlier ones by label only. */
export const understoodView = ({ navigator: { index }, consultation, heard }: Turn): Understood[] => {
  const words = new Map(heard.findings.map((finding) => [finding.finding, finding.words]))
  const known = Object.entries(consultation.findings)
    .filter(([finding]) => !index.findings.get(finding)?.unsaid)
    .map(([finding, state]) => ({
      finding,
      label: index.findings.get(finding)?.label ?? finding,
      state,
      words: words.get(finding) ?? null,
    }))
  return [...known.filter((each) => each.words !== null), ...known.filter((each) => each.words === null)]
}
