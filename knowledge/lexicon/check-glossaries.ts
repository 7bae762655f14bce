import type { Mistake } from '../mistake.ts'
import type { Glossary } from '../schema/glossary.ts'
import type { Knowledge } from '../schema/knowledge.ts'

type Report = (field: string, value: string, cure: string) => void

const setIn = /\{([a-z0-9-]+)\}/g

const checkForms = ({ sets, words }: Glossary, report: Report): void => {
  const owners = new Map<string, string>()
  for (const [key, forms] of Object.entries(words))
    for (const form of forms) {
      for (const [, name] of form.matchAll(setIn))
        if (sets[name!] === undefined) report(`words.${key}`, form, `no set of this file is called {${name}}: add it`)
      const owner = owners.get(form)
      if (owner !== undefined)
        report(`words.${key}`, form, `it stands under "${owner}" too: keep the reading that is no milder`)
      owners.set(form, key)
    }
}

/** Glossaries of languages that nobody tells apart, sets that are not there, and words read in two ways. */
export const checkGlossaries = ({ lexicon }: Pick<Knowledge, 'lexicon'>): Mistake[] => {
  const mistakes: Mistake[] = []
  const told = new Set(lexicon.languages.map(({ code }) => code))
  for (const glossary of lexicon.glossaries) {
    const report: Report = (field, value, cure) =>
      mistakes.push({ file: `lexicon/glossaries/${glossary.language}.yaml`, line: null, field, value, cure })
    if (!told.has(glossary.language))
      report('language', glossary.language, 'say in lexicon/languages.yaml how this language is told')
    checkForms(glossary, report)
  }
  return mistakes
}
