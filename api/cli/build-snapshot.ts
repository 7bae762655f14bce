import { mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

// What is compiled here need not be compiled when the server first starts.
enableCompileCache()
const { writeSnapshot } = await import('../../knowledge/write-snapshot.ts')
await Promise.all([import('../app.ts'), import('../counting.ts'), import('@hono/node-server'), import('pino')])

mkdirSync('dist', { recursive: true })
const knowledge = writeSnapshot('knowledge', 'dist/knowledge.json')
console.log(
  `Knowledge ${knowledge.version}: ${knowledge.pathways.length} pathways, ${knowledge.services.length} services.`,
)
