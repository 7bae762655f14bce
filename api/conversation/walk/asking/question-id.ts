/** The kinds of question, as their ids begin: `signs-1`, `about-2`. */
export type QuestionKind = 'signs' | 'about' | 'presentation' | 'who' | 'correction'

const kinds: readonly QuestionKind[] = ['signs', 'about', 'presentation', 'who', 'correction']

export const questionId = (kind: QuestionKind, number: number): string => `${kind}-${number}`

export const kindOf = (question: string): QuestionKind | null =>
  kinds.find((kind) => question.startsWith(`${kind}-`)) ?? null

/** What stands beside the choices of a question. */
export const noneId = 'none'
export const unsureId = 'unsure'
