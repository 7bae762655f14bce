/** A curator's mistake: where it is, what stands there, and what to do about it. */
export type Mistake = {
  readonly file: string
  readonly line: number | null
  readonly field: string
  readonly value: unknown
  readonly cure: string
}

/** A path into a file as a curator counts: the third rule is `rules#3`, as on every receipt. */
export const fieldAt = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `#${part + 1}` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

const sentence = ({ file, line, field, value, cure }: Mistake) =>
  `${file}${line === null ? '' : `:${line}`} · ${field || 'the file'} is ${shown(value)}: ${cure}`

/** Everything wrong with a knowledge folder, one sentence a mistake. The program must not start on it. */
export class KnowledgeError extends Error {
  constructor(mistakes: readonly Mistake[]) {
    super(`The knowledge base has ${mistakes.length} mistake(s):\n${mistakes.map(sentence).join('\n')}`)
    this.name = 'KnowledgeError'
  }
}
