import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import type { Problem } from '../problem.ts'

/** A telephone number of a place, or a web address. Short national numbers (999, 111) are words everybody knows. */
const address = /(?<!\d)0\d(?:[ -]?\d){7,}|https?:|\bwww\.|\b[a-z0-9-]+\.(?:nhs|org|gov|co)\.uk\b/i

/** Keys that hold where a thing comes from, not what is said. */
const notSaid = new Set(['url', 'source', 'say', 'saidAs', 'saidIn', 'doubt', 'doubts'])

/** No phone number or web address stands in a sentence: those are facts of a service, dated and checked. */
export function proveSentences(knowledge: Knowledge): readonly Problem[] {
  return [
    ...knowledge.findings.flatMap((finding) => inFile('findings', finding, finding.id)),
    ...knowledge.pathways.flatMap((pathway) => inFile(`pathways/${pathway.id}.yaml`, pathway)),
    ...knowledge.redFlags.flatMap((card) => inFile(`red-flags/${card.id}.yaml`, card)),
    ...knowledge.advice.flatMap((advice) => inFile(`advice/${advice.id}.yaml`, advice)),
    ...inFile('dispositions.yaml', [knowledge.dispositions, knowledge.routes]),
  ]
}

function inFile(file: string, value: unknown, where = ''): readonly Problem[] {
  if (typeof value === 'string') {
    const found = address.exec(value)?.[0]
    const cure = 'Name the service instead: its card carries the number and the link'
    return found ? [{ file, row: null, says: `a sentence${where && ` of ${where}`} holds "${found}"`, cure }] : []
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => (notSaid.has(key) ? [] : inFile(file, part, where)))
}
