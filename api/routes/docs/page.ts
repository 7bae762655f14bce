import type { openApiDocument } from './document.ts'

type Document = ReturnType<typeof openApiDocument>
type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? ref

/** A schema in a few words: `string, at most 80 letters`, `list of Choice`. */
const inWords = (schema: Schema): string => {
  if (schema.$ref) return `<a href="#${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>`
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map(inWords).join(' or ')
  if (schema.const !== undefined) return `<code>${escape(JSON.stringify(schema.const))}</code>`
  if (schema.enum) return schema.enum.map((value) => `<code>${escape(String(value))}</code>`).join(' · ')
  if (schema.items) return `list of ${inWords(schema.items)}`
  if (schema.properties)
    return `object: ${Object.keys(schema.properties)
      .map((key) => `<code>${escape(key)}</code>`)
      .join(', ')}`
  const type = [schema.type ?? 'anything'].flat().join(' or ')
  return schema.maxLength === undefined ? type : `${type}, at most ${schema.maxLength} letters`
}

const table = ({ properties = {}, required = [] }: Schema): string => {
  const rows = Object.entries(properties).map(
    ([key, value]) =>
      `<tr><th scope="row"><code>${escape(key)}</code></th><td>${inWords(value)}</td><td>${required.includes(key) ? 'always' : 'optional'}</td></tr>`,
  )
  if (rows.length === 0) return ''
  return `<div class="scroll" tabindex="0" role="region" aria-label="Fields"><table><thead><tr><th scope="col">Field</th><th scope="col">What it is</th><th scope="col">Given</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

const schemaSection = ([name, schema]: readonly [string, unknown]): string => {
  const shape = schema as Schema
  const variants = shape.oneOf ?? shape.anyOf ?? []
  const inner =
    variants.length > 0 ? variants.map((each) => `<p>${inWords(each)}</p>${table(each)}`).join('') : table(shape)
  return `<h3 id="${escape(name)}">${escape(name)}</h3>${inner || `<p>${inWords(shape)}</p>`}`
}

const operationSection = (path: string, method: string, operation: Record<string, unknown>): string => {
  const responses = Object.entries((operation.responses ?? {}) as Record<string, { description?: string }>)
  const lines = responses.map(
    ([status, { description = '' }]) => `<li><code>${status}</code> ${escape(description)}</li>`,
  )
  const body = method === 'post' ? ` -H 'content-type: application/json' -d '{}'` : ''
  const call = `curl ${method === 'post' ? '-X POST ' : ''}http://localhost:8080${path}${body}`
  return `<h3><span class="method">${method.toUpperCase()}</span> <code>${escape(path)}</code></h3><p>${escape(String(operation.summary ?? ''))}. ${escape(String(operation.description ?? ''))}</p><ul>${lines.join('')}</ul><pre tabindex="0"><code>${escape(call)}</code></pre>`
}

const problems = [
  'unreadable',
  'invalid',
  'unknown-partner',
  'not-found',
  'method-not-allowed',
  'too-large',
  'too-many',
  'unauthorised',
  'busy',
  'store-down',
  'failed',
]

/** The API reference as one page of HTML: headings and tables, no script. */
export const docsPage = (document: Document): string => {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Record<string, unknown>>).map(([method, operation]) =>
      operationSection(path, method, operation),
    ),
  )
  const schemas = Object.entries(document.components?.schemas ?? {}).map(schemaSection)
  const types = problems.map((name) => `<li id="problem-${name}"><code>/docs#problem-${name}</code></li>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>API reference: ${escape(document.info.title)}</title><link rel="stylesheet" href="/docs.css"></head><body><a class="skip" href="#operations">Skip to the calls</a><header><h1>${escape(document.info.title)}: API reference</h1><p>${escape(document.info.description ?? '')} The same as data: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p></header><main><h2 id="operations">Calls</h2>${operations.join('')}<h2>Problems</h2><p>RFC 9457. The type of each ends in its name.</p><ul>${types.join('')}</ul><h2>Schemas</h2>${schemas.join('')}</main></body></html>`
}
