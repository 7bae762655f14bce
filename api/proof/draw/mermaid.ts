import type { CareAnswer, CareCard } from './care-card.ts'

/** A drawing shows the first signs of each answer; the care card beside it has them all. */
const mostShown = 4
const longestLabel = 70

/** The order in which answers are decided, as a Mermaid flowchart. Lines without the fence. */
export function mermaidOf({ title, answers }: CareCard): readonly string[] {
  const last = answers.length - 1
  const isForEverybody = ({ lines }: CareAnswer) => lines.some(({ who }) => who === 'Everybody else')
  return [
    'flowchart TD',
    `  start(["${quoted(title)}"]) --> q0`,
    ...answers.flatMap((answer, at) => {
      const end = `a${at}["${quoted(answer.headline)}"]`
      if (at === last && isForEverybody(answer)) return [`  q${at}["Everybody else"] --> ${end}`]
      const next = at === last ? [] : [`  q${at} -- no --> q${at + 1}`]
      return [`  q${at}{"${askedIn(answer)}"} -- yes --> ${end}`, ...next]
    }),
  ]
}

function askedIn({ lines }: CareAnswer): string {
  const all = lines.filter(({ who }) => who !== 'Everybody else').flatMap(({ anyOf }) => anyOf)
  const shown = all.slice(0, mostShown).map((text) => quoted(shortened(text)))
  return [...shown, ...(all.length > shown.length ? [`or ${all.length - shown.length} more`] : [])].join('<br>')
}

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text
}

function quoted(text: string): string {
  return text.replaceAll('"', '#quot;')
}
