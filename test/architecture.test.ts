import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

/** The table is the architecture. A file may import its own room and what its row allows; nothing else. */
type Room = {
  readonly imports: readonly string[]
  readonly types?: readonly string[]
  readonly packages: readonly string[]
  readonly pure?: true
}

const rooms: Readonly<Record<string, Room>> = {
  'knowledge/schema': { imports: [], packages: ['zod'] },
  knowledge: { imports: ['knowledge'], packages: ['yaml', 'zod', 'node:'] },
  // Open Referral UK and CSV, in and out. The pages of the feed use the way out only.
  'knowledge/exchange': { imports: ['knowledge/schema'], packages: ['zod', 'yaml', 'csv-parse', 'node:'] },
  'api/triage': { imports: ['knowledge/schema'], packages: [], pure: true },
  'api/understanding': {
    imports: ['knowledge/schema'],
    types: ['api/triage'],
    packages: ['stemmer'],
    pure: true,
  },
  'api/directory': {
    imports: ['knowledge/schema'],
    types: ['api/triage'],
    packages: ['minisearch', 'stemmer'],
    pure: true,
  },
  'api/contract': { imports: ['knowledge/schema'], packages: ['@hono/zod-openapi', 'zod'] },
  // Pure like the walk: it only knows the shape of what a model may propose, so the browser never loads a model.
  'api/conversation/walk': {
    imports: ['knowledge/schema', 'api/triage', 'api/understanding', 'api/directory'],
    types: ['api/contract', 'api/assistant'],
    packages: [],
    pure: true,
  },
  'api/assistant': {
    imports: ['knowledge/schema', 'api/understanding'],
    packages: ['openai', 'zod', 'stemmer', 'node:'],
  },
  'api/conversation': {
    imports: ['knowledge/schema', 'api/triage', 'api/understanding', 'api/directory', 'api/assistant'],
    types: ['api/contract'],
    packages: ['node:crypto'],
  },
  'api/proof': {
    imports: ['knowledge', 'api/triage', 'api/understanding', 'api/directory', 'api/conversation'],
    packages: ['node:'],
  },
  // Care cards in words: for the page of the repository and the pages of the site alike.
  'api/proof/draw': { imports: ['knowledge/schema'], packages: [], pure: true },
  'api/http': {
    imports: ['api/contract'],
    packages: ['hono', '@hono/zod-openapi', 'zod', 'prom-client', 'node:crypto'],
  },
  'api/metrics': {
    imports: ['knowledge/schema', 'api/contract'],
    types: ['api/directory'],
    packages: ['zod', 'pg', 'node:'],
  },
  'api/routes': {
    imports: [
      'knowledge/schema',
      'knowledge/exchange',
      'api/contract',
      'api/conversation',
      'api/directory',
      'api/assistant',
      'api/http',
      'api/metrics',
      'api/proof/draw',
    ],
    types: ['api/understanding', 'api/triage'],
    packages: ['hono', '@hono/zod-openapi', '@hono/node-server', 'zod', 'node:'],
  },
  'api/cli': { imports: ['knowledge', 'api'], packages: ['zod', 'node:'] },
  api: {
    imports: ['knowledge', 'api'],
    packages: ['hono', '@hono/node-server', '@hono/zod-openapi', 'zod', 'pino', 'node:'],
  },
  'web/offline': {
    imports: [
      'knowledge/schema',
      'api/triage',
      'api/understanding',
      'api/directory',
      'api/conversation/walk',
      'web/lib',
    ],
    types: ['api/contract'],
    packages: ['temporal-polyfill'],
  },
  'web/styles': { imports: [], packages: ['lit'] },
  'web/lib': {
    imports: ['web/styles'],
    types: ['api/contract', 'api/conversation/walk', 'knowledge/schema'],
    packages: ['lit'],
  },
  'web/components': {
    imports: ['web/styles', 'web/lib'],
    types: ['api/contract', 'knowledge/schema'],
    packages: ['lit', 'uqr'],
  },
  'web/pages': {
    imports: ['web/components', 'web/lib', 'web/styles', 'web/offline'],
    types: ['api/contract'],
    packages: ['lit', 'minisearch'],
  },
  // The service worker of one page: nothing of the house is in it.
  'web/worker': { imports: [], packages: [] },
  'web/build': { imports: ['knowledge'], packages: ['vite', 'yaml', 'node:'] },
  web: { imports: ['web'], types: ['api/contract'], packages: ['lit'] },
}

/** Only these read the environment, the clock or the disk on behalf of the API. */
const doors =
  /^api\/(release\/read-release\.ts|start\.ts|config\.ts|secret\.ts|cli\/|proof\/|routes\/|assistant\/prompts\/)/
const impure = /Date\.now|new Date\(|Temporal\.Now|Math\.random|\bprocess\.|\bfetch\(|\bconsole\.|\bawait\b/

const files = ['knowledge', 'api', 'web'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => join(top, file)),
)
const sources = files.filter((file) => file.endsWith('.ts'))
const textOf = (file: string) => readFileSync(file, 'utf8')
const codeOf = (file: string) => textOf(file).replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const isIn = (room: string) => (path: string) => path.startsWith(`${room}/`)
const roomOf = (path: string) =>
  Object.keys(rooms)
    .filter((room) => isIn(room)(path))
    .sort((a, b) => b.length - a.length)[0]!

const importsOf = (file: string) =>
  [...textOf(file).matchAll(/^\s*(?:import|export)\b( type)?(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)].map(
    ([, type, from = '']) => ({ from, typeOnly: Boolean(type) }),
  )

const allows = (packages: readonly string[], from: string) =>
  packages.some((name) => (name === 'node:' ? from.startsWith('node:') : from === name || from.startsWith(`${name}/`)))

test.each(sources)('%s keeps to its room', (file) => {
  const room = rooms[roomOf(file)]!
  for (const { from, typeOnly } of importsOf(file)) {
    if (from.startsWith('virtual:') || (file.startsWith('web/') && from.includes('?'))) continue
    if (!from.startsWith('.')) {
      expect(allows(room.packages, from) || typeOnly, `${file} may not use ${from}`).toBe(true)
      continue
    }
    const target = join(dirname(file), from)
    const allowed = [roomOf(file), ...room.imports, ...(typeOnly ? (room.types ?? []) : [])]
    expect(
      allowed.some((name) => isIn(name)(target)),
      `${file} may not import ${target}`,
    ).toBe(true)
  }
})

test.each(sources.filter((file) => rooms[roomOf(file)]!.pure))('%s is pure', (file) => {
  expect(codeOf(file)).not.toMatch(impure)
})

test.each(sources.filter((file) => file.startsWith('api/') && !doors.test(file)))(
  '%s leaves clock and environment to the door',
  (file) => {
    expect(codeOf(file)).not.toMatch(/Temporal\.Now|Date\.now|new Date\(\)|process\.env|readFileSync|writeFileSync/)
  },
)

/** Curated names long enough to be names: one-word finding ids are ordinary words too. */
const curatedIds = [
  ...files
    .filter((file) => /^knowledge\/(pathways|red-flags)\/.*\.yaml$/.test(file))
    .map((file) => basename(file, '.yaml')),
  ...files
    .filter((file) => /^knowledge\/findings\/.*\.yaml$/.test(file))
    .flatMap((file) => (parse(textOf(file)) as { findings: { id: string }[] }).findings.map(({ id }) => id)),
  ...files
    .filter((file) => /^knowledge\/services\/.*\.yaml$/.test(file))
    .flatMap((file) => [...textOf(file).matchAll(/^(?:- |\s+- )?id: ([a-z0-9-]+)$/gm)].map(([, id]) => id!)),
].filter((id) => id.includes('-'))

test('code never names a pathway, service, red flag or finding', () => {
  const curated = new Set(curatedIds)
  // Public names of dispositions, service categories, routes and wording keys may coincide with a pathway's.
  const publicNames = new Set(
    ['disposition', 'service']
      .flatMap((name) => textOf(`knowledge/schema/${name}.ts`).match(/'[a-z0-9-]+'/g) ?? [])
      .map((name) => name.slice(1, -1)),
  )
  for (const file of sources.filter((name) => !name.endsWith('.examples.ts'))) {
    const named = [...codeOf(file).matchAll(/['"`]([a-z0-9]+(?:-[a-z0-9]+)+)['"`]/g)]
      .map(([, id]) => id!)
      .filter((id) => curated.has(id) && !publicNames.has(id))
    expect(named, `${file} names curated content`).toEqual([])
  }
})

test.each(sources)('%s fits on a few screens', (file) => {
  expect(textOf(file).split('\n').length).toBeLessThanOrEqual(201)
})

test('no folder of code holds more than twelve files', () => {
  const byFolder = Map.groupBy(sources, dirname)
  for (const [folder, inside] of byFolder)
    if (folder !== 'knowledge/schema') expect(inside.length, folder).toBeLessThanOrEqual(12)
})

test('knowledge files stay short enough to review beside their source', () => {
  const registers =
    /^knowledge\/(places|lexicon|services|findings|sources|wording|faqs|calendar)\/|dispositions\.yaml|safety\/(?:coverage|hazards)\.yaml/
  for (const file of files.filter(
    (name) => name.endsWith('.yaml') && name.startsWith('knowledge/') && !registers.test(name),
  ))
    expect(textOf(file).split('\n').length, file).toBeLessThanOrEqual(151)
})

/** The node tests of a worker share its modules and its process: what one file changed there, the next would meet. */
const outlivesItsFile =
  /\bvi\.(mock|doMock|stubEnv|stubGlobal|useFakeTimers)\(|process\.chdir\(|(?<!\.)process\.env(\.\w+|\[[^\]]+\]) (\?\?|\|\|)?= |delete process\.env|globalThis\.\w+ = /
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((file) => join('test', file))
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/browser/'))

test.each(tests)('%s leaves nothing behind for the file that runs after it', (file) => {
  expect(codeOf(file)).not.toMatch(outlivesItsFile)
})
