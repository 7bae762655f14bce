import { freshestKnowledge } from '../../knowledge/freshest.ts'

/** The real knowledge, read once for all the test files of a worker: frozen, so that none can change it for another. */
export const hillingdon = freshestKnowledge('knowledge', 'dist/knowledge.json')
