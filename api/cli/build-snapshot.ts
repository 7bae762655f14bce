import { mkdirSync } from 'node:fs'
import { writeSnapshot } from '../../knowledge/snapshot.ts'

mkdirSync('dist', { recursive: true })
const knowledge = writeSnapshot('knowledge', 'dist/knowledge.json')
console.log(
  `Knowledge ${knowledge.version}: ${knowledge.pathways.length} pathways, ${knowledge.services.length} services.`,
)
