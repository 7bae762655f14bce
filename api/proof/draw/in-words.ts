import type { AgeBand } from '../../../knowledge/schema/age.ts'
import type { Condition, Term } from '../../../knowledge/schema/condition.ts'

/** The tick a finding is known by. */
export type LabelOf = (finding: string) => string

/** When a rule holds, as a clinician reads it: `“Drooling” or “Mouth will not open”`. No condition: everybody else. */
export function inWords(condition: Condition | undefined, labelOf: LabelOf): string {
  if (!condition) return 'Everybody else'
  const text = partsOf(condition, labelOf).join(' and ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The alternatives of a condition that is one plain `any`; otherwise the whole as one. For drawings with little room. */
export function alternativesOf(condition: Condition | undefined, labelOf: LabelOf): readonly string[] {
  const { any, all, none, atLeast } = condition ?? {}
  return any && !all && !none && !atLeast
    ? any.map((term) => plain(termInWords(term, labelOf)))
    : [plain(inWords(condition, labelOf))]
}

const plain = (text: string) => text.replace(/^“([^“”]*)”$/, '$1')

function partsOf({ any, all, none, atLeast }: Condition, labelOf: LabelOf): readonly string[] {
  const said = (terms: readonly Term[]) => terms.map((term) => termInWords(term, labelOf))
  return [
    ...(all ? said(all) : []),
    ...(any ? [grouped(said(any), all !== undefined)] : []),
    ...(atLeast ? [`${atLeast.count} or more of ${atLeast.of.map((id) => `“${labelOf(id)}”`).join(', ')}`] : []),
    ...(none ? [`without ${said(none).join(' or ')}`] : []),
  ]
}

function grouped(alternatives: readonly string[], amongOthers: boolean): string {
  const text = alternatives.join(' or ')
  return amongOthers && alternatives.length > 1 ? `(${text})` : text
}

function termInWords(term: Term, labelOf: LabelOf): string {
  if (typeof term === 'string') return `“${labelOf(term)}”`
  if ('age' in term) return ageInWords(term.age as AgeBand)
  if ('sex' in term) return String(term.sex)
  const parts = partsOf(term as Condition, labelOf)
  const text = parts.join(' and ')
  return text.includes(' and ') || text.includes(' or ') ? `(${text})` : text
}

/** `under 3 months`, `aged 5 or over`, `aged 1 to 17`, `under 13 (where the age is told)`. */
function ageInWords({ told, ...band }: AgeBand): string {
  return told ? `${bandInWords(band)} (where the age is told)` : bandInWords(band)
}

function bandInWords({ from, under }: Omit<AgeBand, 'told'>): string {
  if (from === undefined) return `under ${yearsInWords(under!)}`
  if (under === undefined) return `aged ${yearsInWords(from)} or over`
  return Number.isInteger(from) && Number.isInteger(under)
    ? `aged ${from} to ${under - 1}`
    : `aged ${yearsInWords(from)} to under ${yearsInWords(under)}`
}

function yearsInWords(years: number): string {
  return Number.isInteger(years) ? String(years) : `${Math.round(years * 12)} months`
}
