import { build } from 'vite'

/** The least that Lit can be: one element, its class body given, built as a page loads it. */
export const bareLit = async (body: string): Promise<string> => {
  const id = 'virtual:bare'
  const source = `import { LitElement, html } from 'lit'
    customElements.define('bare-lit', class extends LitElement { ${body} })`
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'bare',
        resolveId: (name) => (name === id ? id : undefined),
        load: (name) => (name === id ? source : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: id } },
  })
  const [first] = [built].flat()
  if (!first || !('output' in first)) throw new Error('the bare element was not built')
  return first.output[0].code
}
