import { parseSync, type Plugin } from 'vite'

type Part = { readonly start: number; readonly end: number; readonly text: string }

/** A rule as a browser reads it, without what only people read. */
const styles = (text: string) =>
  text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/(?<!['"]): /g, ':')
    .replaceAll(/(?<=[ :(,])0\.(?=\d)/g, '.')
    .replaceAll(' !important', '!important')
    .replaceAll(';}', '}')
    .trim()

/** New lines and indents are one space to a browser, and nothing at all at either end of a template. */
const markup = (text: string, isFirst: boolean, isLast: boolean) => {
  const spaced = text.replaceAll(/\s*\n\s*/g, ' ')
  const begun = isFirst ? spaced.replace(/^ (?=<|$)/, '') : spaced
  return isLast ? begun.replace(/(?<=>|^) $/, '') : begun
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

type Template = {
  readonly tag: { readonly name?: string }
  readonly quasi: {
    readonly start: number
    readonly end: number
    readonly quasis: readonly { start: number; end: number; value: { raw: string } }[]
  }
}

/** `css` only checks what stands in a template, which the types have: in a build it is `unsafeCSS`, and Lit's own goes. */
const called = ({ quasi: { start, end } }: Template): Part[] => [
  { start, end: start, text: '(' },
  { start: end, end, text: ')' },
]

const rewritten = (template: Template): Part[] => {
  const { tag, quasi } = template
  const isCss = tag.name === 'css'
  const parts = quasi.quasis.map(({ start, end, value: { raw } }, at) => ({
    start,
    end,
    text: isCss ? styles(raw) : markup(raw, at === 0, at === quasi.quasis.length - 1),
  }))
  return isCss ? [...called(template), ...parts] : parts
}

/** Every `css` and `html` template in a program, those inside others too. */
const partsIn = (node: unknown): Part[] => {
  if (Array.isArray(node)) return node.flatMap(partsIn)
  if (!isNode(node)) return []
  const isOurs =
    node.type === 'TaggedTemplateExpression' && ['css', 'html'].includes((node as unknown as Template).tag.name ?? '')
  return [...(isOurs ? rewritten(node as unknown as Template) : []), ...Object.values(node).flatMap(partsIn)]
}

/** Takes the indentation out of `css` and `html` templates, which Vite leaves as they were typed. */
export const minifyTemplates = (): Plugin => ({
  name: 'navigator-minify-templates',
  apply: 'build',
  transform(code, id) {
    if (id.includes('node_modules') || !id.endsWith('.ts') || !/\b(css|html)`/.test(code)) return undefined
    const { program } = parseSync(id.replace(/\.ts$/, '.js'), code)
    return partsIn(program)
      .sort((a, b) => b.start - a.start)
      .reduce((made, { start, end, text }) => made.slice(0, start) + text + made.slice(end), code)
      .replace(/(?<=import [^;\n]*)\bcss\b(?=[^;\n]*from ['"]lit['"])/, 'unsafeCSS as css')
  },
})
