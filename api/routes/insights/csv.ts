import type { InsightReply } from '../../contract/pages/insights.ts'

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A table as comma-separated values (RFC 4180); invented figures say so in every row. */
export const csvOf = ({ by, rows, invented, notes }: InsightReply): string => {
  const head = ['from', 'to', ...by, 'count', ...(invented ? ['note'] : [])]
  const mark = invented ? [notes[0] ?? 'INVENTED DATA'] : []
  const lines = rows.map(({ from, to, categories, shown }) =>
    [from, to, ...by.map((list) => categories[list] ?? ''), shown, ...mark].map(quoted).join(','),
  )
  return [head.join(','), ...lines, ''].join('\r\n')
}
