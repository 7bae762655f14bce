import type { Plugin } from 'vite'

const styles = (text: string) =>
  text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(/(?<!['"]): /g, ':')
    .replaceAll(';}', '}')
    .trim()

/** An indent means nothing, in code or in a template; a new line may, between two words. */
const markup = (text: string) => text.replaceAll(/\n +/g, '\n').replaceAll(/(?<=`)\n(?=<)|(?<=>)\n(?=`)/g, '')

/** Takes the indentation out of `css` and `html` templates, which Vite leaves as they were typed. */
export const minifyTemplates = (): Plugin => ({
  name: 'navigator-minify-templates',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('node_modules') || !id.endsWith('.ts')) return undefined
    const isStyle = id.endsWith('.styles.ts') || id.includes('/styles/')
    return isStyle ? code.replaceAll(/css`([^`]*)`/g, (_, text: string) => `css\`${styles(text)}\``) : markup(code)
  },
})
