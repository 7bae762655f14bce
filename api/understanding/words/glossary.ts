import type { Glossary } from '../../../knowledge/schema/glossary.ts'
import { growPath, leadsOn, openTrie, root, stepFrom, type Trie } from '../phrases/trie.ts'
import { foldWord } from './fold.ts'
import { wordsOf, type Scrap } from './scan.ts'
import { corrections, indexDeletions, longestWord, noDeletions, type Deletions } from './spelling.ts'

/** The words of another language, ready to be looked up where they stand. */
export type CompiledGlossary = {
  /** A word, or its beginning with `*`, as a step of the trie. */
  readonly steps: ReadonlyMap<string, number>
  /** Step of a word → the steps of the sets it stands in. */
  readonly setsOf: ReadonlyMap<number, readonly number[]>
  /** Whole words and beginnings, for slips in Latin letters. */
  readonly slips: { readonly words: Deletions; readonly beginnings: Deletions }
  readonly forms: Trie
  /** Node of the trie → what the form that ends there is read as. */
  readonly read: ReadonlyMap<number, Reading>
  readonly prefixes: readonly string[]
}

/** `denies`: what stands before it, at the end of a clause. */
type Reading = { readonly to: readonly string[]; readonly denies: boolean }

/** Stretches of a message that a glossary reads: how many scraps, and the English they stand for. */
export type Gloss = { readonly scraps: number; readonly to: readonly string[] }

const anyEnding = '*'

const atomsOf = (form: string): string[] =>
  form.split(' ').flatMap((word) => {
    if (word.startsWith('{')) return [word]
    if (!word.endsWith(anyEnding)) return wordsOf(word)
    const parts = wordsOf(word.slice(0, -1))
    return parts.map((part, at) => (at === parts.length - 1 ? part + anyEnding : part))
  })

/** `inEnglish` cuts a key into words as a message is cut. */
export const compileGlossary = (
  { words, sets, denyBefore, prefixes }: Glossary,
  inEnglish: (key: string) => readonly string[],
): CompiledGlossary => {
  const steps = new Map<string, number>()
  const stepOf = (atom: string): number => {
    const known = steps.get(atom)
    if (known !== undefined) return known
    steps.set(atom, steps.size)
    return steps.size - 1
  }
  const setsOf = new Map<number, number[]>()
  for (const [name, members] of Object.entries(sets))
    for (const step of members.flatMap(atomsOf).map(stepOf))
      setsOf.set(step, [...(setsOf.get(step) ?? []), stepOf(`{${name}}`)])
  const forms = openTrie()
  const read = new Map<number, Reading>()
  for (const [key, said] of Object.entries(words)) {
    const reading = { to: inEnglish(key), denies: denyBefore.includes(key) }
    for (const form of said) read.set(growPath(forms, atomsOf(form).map(stepOf)), reading)
  }
  const atoms = [...steps.keys()]
  const slips = {
    words: indexDeletions(atoms.filter((atom) => !atom.endsWith(anyEnding))),
    beginnings: indexDeletions(atoms.filter((atom) => atom.endsWith(anyEnding)).map((atom) => atom.slice(0, -1))),
  }
  return { steps, setsOf, slips, forms, read, prefixes: prefixes.map(foldWord) }
}

const shortestBare = 3

/** A word without the small word written as one with it: "the pain" without "the". */
const withoutPrefix = (prefixes: readonly string[], word: string): string => {
  const prefix = prefixes.find((one) => word.startsWith(one) && word.length >= one.length + shortestBare)
  return prefix === undefined ? word : word.slice(prefix.length)
}

const shortestBeginning = 2

/** A word as the glossary has it: whole, then its longest known beginning and shorter ones. */
const knownAtoms = ({ steps }: CompiledGlossary, word: string): string[] => {
  const atoms = [word]
  for (let length = word.length; length >= shortestBeginning; length--) atoms.push(word.slice(0, length) + anyEnding)
  return atoms.filter((atom) => steps.has(atom))
}

const noUses: ReadonlyMap<string, number> = new Map()

/** A shorter word one letter from another is more often a word the glossary lacks than a slip. */
const shortestMended = 5

/** A word with one slip: as a whole word of the glossary, else with a slip in its longest known beginning. */
const mendedAtoms = ({ slips }: CompiledGlossary, word: string): readonly string[] => {
  if (word.length < shortestMended) return []
  const whole = corrections(slips.words, noUses, word)
  for (let length = word.length; whole.length === 0 && length >= shortestBeginning; length--) {
    const begun = corrections(slips.beginnings, noUses, word.slice(0, length))
    if (begun.length > 0) return begun.map((beginning) => beginning + anyEnding)
  }
  return whole
}

/** What a word may be in the glossary; a slip is only looked for where nothing is found. */
const stepsFor = (glossary: CompiledGlossary, { text }: Scrap): number[] => {
  const folded = foldWord(text).slice(0, longestWord)
  const bare = withoutPrefix(glossary.prefixes, folded)
  const known = (bare === folded ? [folded] : [folded, bare]).flatMap((word) => knownAtoms(glossary, word))
  const atoms = known.length > 0 ? known : mendedAtoms(glossary, folded)
  return atoms.flatMap((atom) => {
    const step = glossary.steps.get(atom)!
    return [step, ...(glossary.setsOf.get(step) ?? [])]
  })
}

type Found = Reading & { readonly scraps: number }

const joints = new Set(['-', "'", '’', '‘', '`', '´'])

/** Marks that join the words of a form or are left out as people like: "dói-me" is "dói me". */
const isJoint = (scraps: readonly Scrap[], at: number): boolean =>
  joints.has(scraps[at]?.text ?? '') && scraps[at + 1]?.kind === 'word' && scraps[at + 1]?.gap === 'none'

const longestFrom = (glossary: CompiledGlossary, scraps: readonly Scrap[], at: number, node: number): Found | null => {
  const scrap = scraps[at]
  if (scrap?.kind !== 'word') return null
  let best: Found | null = null
  for (const step of stepsFor(glossary, scrap)) {
    const next = stepFrom(glossary.forms, node, step)
    if (next === -1) continue
    const used = isJoint(scraps, at + 1) ? 2 : 1
    const longer = leadsOn(glossary.forms, next) ? longestFrom(glossary, scraps, at + used, next) : null
    const here = glossary.read.get(next)
    const found = longer !== null ? { ...longer, scraps: longer.scraps + used } : here && { ...here, scraps: 1 }
    if (found && (best === null || found.scraps > best.scraps)) best = found
  }
  return best
}

/** Where the clause ends, if nothing but words without a meaning of their own stands before that; else null. */
const clauseEnd = (glossary: CompiledGlossary, scraps: readonly Scrap[], at: number): number | null => {
  if (scraps[at] === undefined || scraps[at].kind === 'mark') return at
  const next = longestFrom(glossary, scraps, at, root)
  return next === null || next.to.length > 0 ? null : clauseEnd(glossary, scraps, at + next.scraps)
}

/** The longest stretch that begins here and stands in the glossary, or null. Read with its denial where that ends the clause. */
export const glossAt = (glossary: CompiledGlossary, scraps: readonly Scrap[], at: number): Gloss | null => {
  const found = longestFrom(glossary, scraps, at, root)
  if (found === null || found.denies || found.to.length === 0) return found
  const after = at + found.scraps
  const denial = longestFrom(glossary, scraps, after, root)
  const end = denial?.denies ? clauseEnd(glossary, scraps, after + denial.scraps) : null
  return denial === null || end === null ? found : { scraps: end - at, to: [...denial.to, ...found.to] }
}

const noSlips = { words: noDeletions, beginnings: noDeletions }

/** The stretches of a message that a glossary has as they are typed: a slip tells no language. */
export const glossedStretches = (whole: CompiledGlossary, scraps: readonly Scrap[]): readonly (readonly Scrap[])[] => {
  const glossary = { ...whole, slips: noSlips }
  const found: (readonly Scrap[])[] = []
  for (let at = 0; at < scraps.length; at++) {
    const gloss = glossAt(glossary, scraps, at)
    if (gloss === null) continue
    found.push(scraps.slice(at, at + gloss.scraps))
    at += gloss.scraps - 1
  }
  return found
}
