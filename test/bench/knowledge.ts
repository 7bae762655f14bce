import { compileUnderstanding } from '../../api/understanding/compile.ts'
import { freshestKnowledge } from '../../knowledge/freshest.ts'

/** The real knowledge and what understanding makes of it: loaded once a run. */
export const knowledge = freshestKnowledge('knowledge', 'dist/knowledge.json')
export const lexis = compileUnderstanding(knowledge)

/** Invented messages of about twenty words. */
export const twentyWords = [
  'feels like somebody is sitting on my chest and my left arm has gone all heavy and i am sweating buckets',
  'lo 7 mo wheezy wont take his bottle and he has been up all night with a temp of 39 poor thing',
  'sore throat since sunday hurts to swallow no fever no rash just want to know what to take for it please',
  'hi can you tell me how i get my mum a grab rail for the bath she is 81 and lives alone',
] as const
