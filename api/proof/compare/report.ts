import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { SignOff } from '../../../knowledge/schema/sign-off.ts'
import type { Change, Changes } from './changes.ts'
import type { ExampleChange } from './example-changes.ts'
import { asLowered, isSigned, proposedBecause } from './sign-offs.ts'

export type Comparison = {
  readonly before: Knowledge
  readonly after: Knowledge
  readonly enumerated: Changes
  readonly examples: { readonly played: number; readonly changes: readonly ExampleChange[] }
  readonly signOffs: readonly SignOff[]
}

export type ComparisonReport = { readonly lines: readonly string[]; readonly unsigned: number }

/** What changes, in words a clinician reads; then what became less urgent without anybody's signature. */
export function reportOf(comparison: Comparison): ComparisonReport {
  const { enumerated, examples, signOffs } = comparison
  const words = wordsOf(comparison)
  const all = [...enumerated.changes, ...examples.changes]
  const lowered = all.filter(({ isLess }) => isLess)
  const unsigned = lowered.filter((change) => !isSigned(change, signOffs))
  const awaiting = (change: Change | ExampleChange) => {
    const because = proposedBecause(change, signOffs)
    return because === null ? '' : `, awaiting a signature: ${because}`
  }
  const flag = (change: Change | ExampleChange) =>
    !change.isLess ? '' : isSigned(change, signOffs) ? ' · less urgent, signed' : ` · LESS URGENT${awaiting(change)}`
  const byPathway = Map.groupBy(enumerated.changes, ({ pathway }) => pathway)
  const lines = [
    `${enumerated.asked} answers and ${examples.played} examples compared: ${enumerated.changes.length} kinds of answer and ${examples.changes.length} examples change, ${lowered.length} of them become less urgent.`,
    ...[...byPathway].flatMap(([pathway, changes]) => [
      '',
      words.title(pathway),
      ...changes.map((change) => `  ${words.said(change)}: ${words.change(change)}${flag(change)}`),
    ]),
    ...(examples.changes.length > 0 ? ['', 'Examples'] : []),
    ...examples.changes.map((change) => `  “${change.say}”: ${words.change(change)}${flag(change)}`),
    ...(unsigned.length > 0 ? unsignedLines(unsigned) : []),
  ]
  return { lines, unsigned: unsigned.length }
}

function unsignedLines(unsigned: readonly (Change | ExampleChange)[]): readonly string[] {
  return [
    '',
    `✗ ${unsigned.length} became less urgent without a sign-off. If that is meant, a clinician records it in a file of knowledge/safety/sign-offs, under "lowered":`,
    ...unsigned.map((change) => `  - ${JSON.stringify(asLowered(change))}`),
  ]
}

function wordsOf({ before, after }: Comparison) {
  const titles = titlesIn([before, after])
  const labels = new Map([before, after].flatMap(({ findings }) => findings.map(({ id, label }) => [id, label])))
  const headlines = new Map(
    [before, after].flatMap(({ dispositions }) => dispositions.map((each) => [`${each.code}`, each.headline.resident])),
  )
  const answer = (text: string) => {
    const [code = '', within = ''] = text.split(' ')
    const headline = headlines.get(code)
    return headline
      ? `${headline} (${code}, ${within.replace('-', ' ')})`
      : code === 'gone'
        ? 'no card any more'
        : 'nothing said'
  }
  return {
    title: (pathway: string | null) => (pathway === null ? 'Any message' : (titles.get(pathway) ?? pathway)),
    change: ({ from, to }: { readonly from: string; readonly to: string }) => `${answer(from)} → ${answer(to)}`,
    said: ({ with: ids, unsure, worlds, everybody }: Change) => {
      const told = ids.map((id) => `“${labels.get(id) ?? id}”`).join(' with ')
      return `${ids.length === 0 ? 'None of the signs' : unsure ? `Not sure of ${told}` : told}, ${people(worlds, everybody)}`
    },
  }
}

function titlesIn(versions: readonly Knowledge[]): ReadonlyMap<string, string> {
  return new Map(versions.flatMap(({ pathways }) => pathways.map(({ id, presentation }) => [id, presentation])))
}

/** A band of age is named by its lower end. */
function people(worlds: Change['worlds'], everybody: boolean): string {
  if (everybody) return 'everybody'
  const ages = [...Map.groupBy(worlds, ({ age }) => age)].map(([age, same]) => {
    const years = Number.isInteger(age) ? `${age}` : `${Math.round(age * 12)} months`
    return `${years} (${same.map(({ sex }) => sex).join(', ')})`
  })
  return `ages from ${ages.join(', ')}`
}
