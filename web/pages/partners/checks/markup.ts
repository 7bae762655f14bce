import { bad, good, look, type CheckResult } from './finding.ts'

/** Text that a phone may be enlarged to, at least: WCAG 2.2, 1.4.4. */
const leastZoom = 2

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly inside: string }

const attributesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
      ([, name, double, single, bare]) => [name!.toLowerCase(), double ?? single ?? bare ?? ''],
    ),
  )

/** The tags of a page, read as text: nothing is fetched, nothing is run. Comments are not tags. */
const tagsIn = (page: string): Tag[] => {
  const text = page.replaceAll(/<!--[^]*?-->/g, '')
  return [...text.matchAll(/<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)].map((found) => {
    const name = found[1]!.toLowerCase()
    const rest = text.slice(found.index + found[0].length)
    const end = rest.toLowerCase().indexOf(`</${name}`)
    return { name, attributes: attributesIn(found[2]!), inside: end < 0 ? '' : rest.slice(0, end) }
  })
}

const viewport = (tags: readonly Tag[]): CheckResult => {
  const line = tags.find(
    ({ name, attributes }) => name === 'meta' && attributes.get('name')?.toLowerCase() === 'viewport',
  )
  const content = line?.attributes.get('content')
  if (!content)
    return look(
      'viewport',
      'There is no viewport line. Add <meta name="viewport" content="width=device-width, initial-scale=1">.',
    )
  const settings = new Map(
    content.split(/[,;]/).map((part) => {
      const [key = '', value = ''] = part.split('=').map((each) => each.trim().toLowerCase())
      return [key, value] as const
    }),
  )
  const most = Number.parseFloat(settings.get('maximum-scale') ?? '')
  return ['no', '0'].includes(settings.get('user-scalable') ?? '') || most < leastZoom
    ? bad('viewport', 'People cannot enlarge this page. Take out user-scalable and maximum-scale.')
    : good('viewport', 'People can enlarge the page.')
}

const language = (tags: readonly Tag[]): CheckResult => {
  const lang = tags.find(({ name }) => name === 'html')?.attributes.get('lang')
  return lang && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(lang)
    ? good('lang', `The page says that its language is ${lang}.`)
    : bad('lang', 'The page does not say its language, so screen readers guess. Write <html lang="en-GB">.')
}

const script = (tags: readonly Tag[], service: string): CheckResult => {
  const isOurs = ({ name, attributes }: Tag) =>
    name === 'script' && /\/embed\.js(\?|$)/.test(attributes.get('src') ?? '')
  const attributes = tags.find(isOurs)?.attributes
  if (!attributes) return bad('the script', 'The script tag is not on this page. Copy it from above.')
  if (attributes.get('type') !== 'module') return bad('the script', 'Write type="module" on the script tag.')
  if (attributes.has('integrity'))
    return look('the script', 'Take integrity off the script tag: the script keeps its name when it is mended.')
  const { origin } = new URL(attributes.get('src')!, service)
  return origin === new URL(service).origin
    ? good('the script', 'The script tag is right.')
    : look('the script', `The script comes from ${origin}, not from ${new URL(service).origin}.`)
}

const widget = ({ attributes, inside }: Tag): CheckResult[] => [
  attributes.get('partner')
    ? good('the tag', `The tag counts as ${attributes.get('partner')}.`)
    : look('the tag', 'The tag has no partner: it counts as the demonstration.'),
  inside.includes('tel:999') && inside.includes('tel:111')
    ? good('inside the tag', '999 and 111 stand inside the tag, for when the script cannot load.')
    : bad(
        'inside the tag',
        'Keep the words with 999 and 111 inside the tag. They are all that people get when the script cannot load.',
      ),
]

/** What the page's HTML means for the widget and for the people who use it. Nothing when no HTML was pasted. */
export const checkMarkup = (text: string, service: string): CheckResult[] => {
  const tags = tagsIn(text)
  if (!tags.some(({ name }) => ['html', 'head', 'body', 'meta', 'script', 'same-day-navigator'].includes(name)))
    return []
  const widgets = tags.filter(({ name }) => name === 'same-day-navigator')
  return [
    viewport(tags),
    language(tags),
    script(tags, service),
    ...(widgets.length > 0
      ? widgets.flatMap(widget)
      : [bad('the tag', 'There is no <same-day-navigator> on this page. Copy it from above.')]),
  ]
}
