import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The instructions a model gets, each from the newest version in this folder. */
export type Prompts = {
  readonly understand: (lists: { readonly findings: string; readonly presentations: string }) => string
  readonly compose: string
}

/** A prompt without its front matter. @throws Error naming the file, when it has none or no text. */
const promptIn = (file: string): string => {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  const body = /^---\n[\s\S]*?\nwhy: [\s\S]*?\n---\n([\s\S]+)$/.exec(text)?.[1]?.trim()
  if (!body) throw new Error(`api/assistant/prompts/${file} lacks its front matter with "why", or its text: add them`)
  return body
}

/** Reads the prompts in use. */
export const readPrompts = (): Prompts => {
  const understand = promptIn('understand.v1.md')
  return {
    understand: ({ findings, presentations }) =>
      understand.replace('{findings}', () => findings).replace('{presentations}', () => presentations),
    compose: promptIn('compose.v1.md'),
  }
}
