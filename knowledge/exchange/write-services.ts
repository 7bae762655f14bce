import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Pair, type YAMLMap } from 'yaml'
import { Service } from '../schema/service.ts'
import type { FactChange, FactName } from './fact-change.ts'

type Place = { readonly file: string; readonly map: YAMLMap }
/** A piece of a file to be replaced, by offsets into its text. */
type Splice = { readonly from: number; readonly to: number; readonly text: string }

const servicesIn = (document: Document): YAMLMap[] => {
  const root = document.contents
  if (isMap(root) && root.has('id')) return [root]
  const list = isMap(root) ? root.get('services') : root
  return isSeq(list) ? list.items.filter(isMap) : []
}

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))

const placesIn = (folder: string): ReadonlyMap<string, Place> =>
  new Map(
    yamlFiles(folder).flatMap((file) =>
      servicesIn(parseDocument(readFileSync(file, 'utf8'))).map(
        (map) => [String(map.get('id')), { file, map }] as const,
      ),
    ),
  )

/** As our files are written: values quoted, lists of words on one line. */
const written = (value: unknown): string => {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Seq: (_, seq) => {
      if (seq.items.every(isScalar)) seq.flow = true
    },
  })
  return document.toString({
    lineWidth: 0,
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
    flowCollectionPadding: false,
  })
}

/** What need not be said because the schema says it. */
const defaults: Readonly<Record<string, string>> = {
  reviewBy: 'null',
  charged: 'false',
  bankHolidays: '"unknown"',
  dates: '{}',
  lastEntryMinutes: '0',
}
const tersely = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tersely)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => defaults[key] !== JSON.stringify(inner))
      .map(([key, inner]) => [key, tersely(inner)]),
  )
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')
const startOf = ({ key }: Pair): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0)
const endOf = ({ value }: Pair): number => (isNode(value) ? (value.range?.[1] ?? 0) : 0)

/** In a service written on one line, the fact goes on that line. */
const inline = (fact: FactName, value: unknown): string => `${fact}: ${JSON.stringify(tersely(value))}`

/** One fact in place of the old one, or after the last, indented as its neighbours; comments and the rest stay. */
const splice = (text: string, { items, flow }: YAMLMap, fact: FactName, value: unknown): Splice => {
  const pairs = items.filter(isPair)
  const old = pairs.find((pair) => keyOf(pair) === fact)
  const neighbour = old ?? pairs.at(-1)!
  if (old && /&[a-z]/.test(text.slice(startOf(old), endOf(old))))
    throw new Error(`${fact} of ${String(pairs[0]?.value)} is named (&) and used elsewhere: change it by hand`)
  if (flow) {
    const from = old ? startOf(old) : endOf(neighbour)
    return { from, to: endOf(neighbour), text: old ? inline(fact, value) : `, ${inline(fact, value)}` }
  }
  const column = startOf(neighbour) - (text.lastIndexOf('\n', startOf(neighbour) - 1) + 1)
  const block = written({ [fact]: tersely(value) })
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(column)}`)
  if (old) return { from: startOf(old), to: endOf(old), text: text[endOf(old) - 1] === '\n' ? `${block}\n` : block }
  const at = endOf(neighbour)
  const broken = text[at - 1] === '\n'
  return { from: at, to: at, text: broken ? `${' '.repeat(column)}${block}\n` : `\n${' '.repeat(column)}${block}` }
}

const apply = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to, text: piece }) => rest.slice(0, from) + piece + rest.slice(to), text)

const bareOf = ({ category, access }: Service): Service =>
  Service.parse({ id: 'x', name: 'xx', category, summary: 'xx', access })

const addFile = (folder: string, service: Service): string => {
  const file = join(folder, `${service.id}.yaml`)
  if (existsSync(file)) throw new Error(`${file} is there already: look at it, then import again`)
  const bare = Object.entries(bareOf(service))
  const needed = new Set(['category', 'access'])
  const said = Object.entries(service).filter(
    ([key, value]) =>
      needed.has(key) ||
      !bare.some(([other, plain]) => other === key && JSON.stringify(plain) === JSON.stringify(value)),
  )
  writeFileSync(file, written(tersely(Object.fromEntries(said))))
  return file
}

/**
 * Writes changed facts into the files of a services folder, everything else in them left as it stands, and each added
 * service into a file of its own. Returns the files written.
 * @throws Error when a change names a service that stands in no file, or an added one would overwrite a file.
 */
export const writeServices = (folder: string, changes: readonly FactChange[], added: readonly Service[]): string[] => {
  const places = placesIn(folder)
  const byFile = Map.groupBy(changes, ({ service }) => {
    const place = places.get(service)
    if (!place) throw new Error(`${service} stands in no file of ${folder}: write it by hand`)
    return place.file
  })
  for (const [file, list] of byFile) {
    const text = readFileSync(file, 'utf8')
    const splices = list.map(({ service, fact, value }) => splice(text, places.get(service)!.map, fact, value))
    writeFileSync(file, apply(text, splices))
  }
  return [...byFile.keys(), ...added.map((service) => addFile(folder, service))]
}
