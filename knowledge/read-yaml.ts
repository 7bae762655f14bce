import { existsSync, readFileSync } from 'node:fs'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { fieldAt, type Mistake } from './mistake.ts'

/** A parsed YAML file that can still say on which line a field stands. */
export type YamlFile = {
  readonly file: string
  readonly value: unknown
  readonly lineOf: (path: readonly PropertyKey[]) => number | null
  readonly broken: readonly Mistake[]
}

/** Where a field of something put together from several files was written. */
export type PlaceOf = (path: readonly PropertyKey[]) => Pick<Mistake, 'file' | 'line'>

const missing = (file: string): YamlFile => ({
  file,
  value: null,
  lineOf: () => null,
  broken: [{ file, line: null, field: '', value: null, cure: 'it is missing: write it, or take it from another copy' }],
})

export const readYaml = (file: string): YamlFile => {
  if (!existsSync(file)) return missing(file)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const lineOf = (path: readonly PropertyKey[]): number | null => {
    const node = document.getIn(path, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    return path.length === 0 ? null : lineOf(path.slice(0, -1))
  }
  const broken = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? null,
    field: '',
    value: error.code,
    cure: error.message.split('\n')[0] ?? 'mend the YAML',
  }))
  // The files are our own: a register may name one origin more often than the parser's guess at an attack.
  return { file, value: broken.length > 0 ? null : document.toJS({ maxAliasCount: -1 }), lineOf, broken }
}

/** The value at a path, for showing beside the complaint. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )

/** Of the ways a union can fail, the one that got furthest: it is what the curator meant. */
const meant = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  if (issue.code !== 'invalid_union') return issue
  const deepest = issue.errors
    .flat()
    .map(meant)
    .sort((a, b) => b.path.length - a.path.length)[0]
  return deepest ? { ...deepest, path: [...issue.path, ...deepest.path] } : issue
}

/** Checks one value against its schema; every issue becomes a mistake with file, line, field, value and cure. */
export const check = <Schema extends z.ZodType>(
  schema: Schema,
  source: Pick<YamlFile, 'file' | 'value'> & Partial<YamlFile> & { readonly placeOf?: PlaceOf },
  mistakes: Mistake[],
): z.output<Schema> | null => {
  if (source.broken && source.broken.length > 0) {
    mistakes.push(...source.broken)
    return null
  }
  const result = schema.safeParse(source.value)
  if (result.success) return result.data
  mistakes.push(
    ...result.error.issues.map(meant).map((issue) => ({
      ...(source.placeOf?.(issue.path) ?? { file: source.file, line: source.lineOf?.(issue.path) ?? null }),
      field: fieldAt(issue.path),
      value: valueAt(source.value, issue.path),
      cure: issue.message,
    })),
  )
  return null
}
