import { bad, good, look, type CheckResult } from './finding.ts'

type Policy = ReadonlyMap<string, readonly string[]>

const parse = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  )

/** Every policy in what was pasted: response headers and `<meta http-equiv>`. All of them hold at once. */
export const policiesIn = (text: string): Policy[] => {
  const headers = [...text.matchAll(/^\s*content-security-policy\s*:\s*(.+)$/gim)].map(([, policy]) => policy!)
  const metas = [...text.matchAll(/<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*>/gi)].flatMap(
    ([tag]) => /\bcontent\s*=\s*"([^"]*)"/i.exec(tag)?.[1] ?? /\bcontent\s*=\s*'([^']*)'/i.exec(tag)?.[1] ?? [],
  )
  return [...headers, ...metas].map(parse)
}

const firstOf = (policy: Policy, names: readonly string[]) => names.map((name) => policy.get(name)).find(Boolean)

/** Does one source of a directive cover our origin? As CSP Level 3 matches schemes and hosts; paths are not read. */
const covers = (source: string, origin: URL): boolean => {
  if (source === '*' || source.toLowerCase() === origin.protocol) return true
  const [, scheme, wild, host, port] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*\.)?([a-z0-9.-]+)(:[0-9*]+)?/i.exec(source) ?? []
  if (!host || source.startsWith("'")) return false
  const isScheme = !scheme || `${scheme.toLowerCase()}:` === origin.protocol
  const isPort = port === undefined ? origin.port === '' : port === ':*' || port.slice(1) === origin.port
  const name = host.toLowerCase()
  return isScheme && isPort && (wild ? origin.hostname.endsWith(`.${name}`) : origin.hostname === name)
}

const allowed = (sources: readonly string[] | undefined, origin: URL): boolean =>
  sources === undefined || sources.some((source) => covers(source, origin))

const scripts = (policy: Policy, origin: URL): CheckResult => {
  const sources = firstOf(policy, ['script-src-elem', 'script-src', 'default-src'])
  if (sources?.includes("'strict-dynamic'"))
    return look(
      'script-src',
      `Your policy has 'strict-dynamic': put your nonce on the script tag. Hosts are not read then.`,
    )
  return allowed(sources, origin)
    ? good('script-src', 'The script and the parts it fetches later may load.')
    : bad('script-src', `The script may not load. Add ${origin.origin} to script-src.`)
}

const connections = (policy: Policy, origin: URL): CheckResult =>
  allowed(firstOf(policy, ['connect-src', 'default-src']), origin)
    ? good('connect-src', 'The widget may ask the service.')
    : bad(
        'connect-src',
        `The widget may not ask the service: people would get only the emergency numbers and the rules in the page. Add ${origin.origin} to connect-src.`,
      )

const trustedTypes = (policy: Policy): CheckResult => {
  const names = policy.get('trusted-types')
  if (!policy.has('require-trusted-types-for') && names === undefined)
    return good('trusted-types', 'Your policy does not ask for Trusted Types. The widget would work with them.')
  return names === undefined || names.includes('*') || names.includes('lit-html')
    ? good(
        'trusted-types',
        "The policy named lit-html may be made. If your own pages use Lit as well, add 'allow-duplicates'.",
      )
    : bad('trusted-types', 'The widget may not draw itself. Add lit-html to trusted-types.')
}

const sandbox = (policy: Policy): CheckResult[] => {
  const flags = policy.get('sandbox')
  return flags && !flags.includes('allow-scripts')
    ? [bad('sandbox', 'Your policy has a sandbox without allow-scripts: no script runs on this page.')]
    : []
}

/** What a content policy means for the widget. Styles need nothing: they are adopted, not inline. */
export const checkPolicy = (text: string, service: string): CheckResult[] => {
  const origin = new URL(service)
  const policies = policiesIn(text)
  if (policies.length === 0)
    return [
      look(
        'Content-Security-Policy',
        'There is no policy in what you pasted. If your server sends one, paste its headers too.',
      ),
    ]
  return policies.flatMap((policy) => [
    scripts(policy, origin),
    connections(policy, origin),
    good(
      'style-src',
      "Nothing is needed: the widget has no inline style and no style sheet of its own to fetch. style-src 'self' is enough.",
    ),
    trustedTypes(policy),
    ...sandbox(policy),
  ])
}
