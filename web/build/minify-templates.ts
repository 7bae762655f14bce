import type { Plugin } from 'vite'

const styles = (text: string) =>
  text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/: /g, ':')
    .replaceAll(';}', '}')
    .trim()

const markup = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/> </g, '><')

/** Takes the indentation out of `css` and `html` templates, which Vite leaves as they were typed. */
export const minifyTemplates = (): Plugin => ({
  name: 'navigator-minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules') || !id.endsWith('.ts')) return undefined
    return id.endsWith('.styles.ts') || id.includes('/styles/')
      ? code.replaceAll(/css`([^`]*)`/g, (_, text: string) => `css\`${styles(text)}\``)
      : code.replaceAll(/(?<=[`>}])\s*\n\s*(?=<)/g, '')
  },
})
void markup
