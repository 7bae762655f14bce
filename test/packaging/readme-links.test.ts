import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const pages = ['api', 'knowledge', 'web', 'test']
  .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => join(top, file)))
  .filter((file) => file.endsWith('.md'))
const all = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...pages]

test.each(all)('%s links only to what is there', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!)
  for (const link of links.filter((link) => !/^[a-z]+:/.test(link)))
    expect(existsSync(join(dirname(page), link)), `${page} → ${link}`).toBe(true)
})
