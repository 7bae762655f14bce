import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../../knowledge/read-yaml.ts'

const dockerfile = readFileSync('Dockerfile', 'utf8')
const { scripts, dependencies } = z
  .object({ scripts: z.record(z.string(), z.string()), dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

test('the container is built by the steps that CI runs', () => {
  const ran = [...dockerfile.matchAll(/^RUN (npm .*)$/gm)].map(([, command]) => command!)
  expect(ran[0]).toBe('npm ci')
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci')
  for (const command of ran) {
    const script = /^npm run (\S+)/.exec(command)?.[1]
    if (script !== undefined) expect(scripts).toHaveProperty(script)
  }
})

test('it holds what the server needs and nothing of the tests, and runs as nobody in particular', () => {
  const copied = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+)/gm)].map(([, name]) => name!)
  expect(copied).toEqual(['package.json', 'node_modules', 'api', 'knowledge', 'dist'])
  for (const name of copied.filter((name) => name !== 'dist')) expect(existsSync(name), name).toBe(true)
  expect(/^USER (.*)$/m.exec(dockerfile)?.[1]).toBe('node')
  expect(dockerfile).toMatch(/HEALTHCHECK[\s\S]*\/readyz/)
  expect(dockerfile).toContain('NODE_ENV=production')
  expect(readFileSync('.dockerignore', 'utf8').split('\n')).toEqual(expect.arrayContaining(['.env', 'data', '.git']))
})

test('what the server imports is a dependency, not a development dependency', () => {
  expect(Object.keys(dependencies)).toEqual(
    expect.arrayContaining(['hono', '@hono/node-server', 'zod', 'pino', 'pg', 'yaml']),
  )
})

test('the composed system has three replicas without privileges over one database, behind the one proxy that is trusted', () => {
  const { navigator, proxy } = z
    .looseObject({
      services: z.looseObject({
        navigator: z.looseObject({
          deploy: z.object({ replicas: z.number() }),
          read_only: z.boolean(),
          cap_drop: z.array(z.string()),
          environment: z.record(z.string(), z.string()),
        }),
        proxy: z.looseObject({ networks: z.object({ inside: z.object({ ipv4_address: z.string() }) }) }),
      }),
    })
    .parse(readYaml('compose.yaml').value).services
  expect(navigator).toMatchObject({ deploy: { replicas: 3 }, read_only: true, cap_drop: ['ALL'] })
  expect(navigator.environment.TRUSTED_PROXIES).toBe(proxy.networks.inside.ipv4_address)
  for (const name of ['SECRET', 'DATABASE_URL']) expect(navigator.environment[name]).toContain('${')
})
