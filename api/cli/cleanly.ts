import { KnowledgeError } from '../../knowledge/mistake.ts'

/** What a person at a terminal got wrong, in a sentence for them: no lines of code around it. */
export class UsageError extends Error {}

/**
 * Runs a command; of a curator's or the caller's mistake only the sentence is printed, and the command fails.
 * Anything else is a fault of ours and keeps its trace.
 */
export const cleanly = async (command: () => void | Promise<void>): Promise<void> => {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof KnowledgeError) && !(error instanceof UsageError)) throw error
    console.error(error.message)
    process.exitCode = error instanceof KnowledgeError ? 1 : 2
  }
}
