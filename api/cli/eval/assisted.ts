import type { Code } from '../../../knowledge/schema/disposition.ts'
import { guard, usualLimits } from '../../assistant/guard/guard.ts'
import type { Assistant } from '../../assistant/assistant.ts'
import { openAssistant } from '../../assistant/open-assistant.ts'
import { readPrompts } from '../../assistant/prompts/read-prompts.ts'
import type { Config } from '../../config.ts'
import { raisedBy } from '../../conversation/assisted.ts'
import { opening, playOn, type Played, type Player } from '../../conversation/play.ts'
import { reply, type Door } from '../../conversation/reply.ts'
import type { Navigator } from '../../conversation/walk/navigator.ts'
import type { Result, Score } from './score.ts'

/**
 * The configured model, within the limits in use but for the day's tokens and a rest after failures.
 * @throws Error when none is configured.
 */
export const configuredAssistant = (
  { model }: Pick<Config, 'model'>,
  navigator: Navigator,
  now: () => Temporal.ZonedDateTime,
): Assistant => {
  if (model === null)
    throw new Error('No model is configured: set OPENAI_MODEL, with OPENAI_API_KEY or OPENAI_BASE_URL.')
  const limits = { ...usualLimits, tokensPerDay: Infinity, failures: Infinity }
  return openAssistant({
    settings: model,
    lists: navigator.suggestible,
    readPrompts,
    guard: guard(limits, { now, random: Math.random }),
    offBecause: null,
  })
}

/** Plays a conversation with what the model adds to its first turn. `raised`: it added something. */
export const playAssisted = async (
  navigator: Navigator,
  assistant: Assistant,
  player: Player,
  door: Door,
): Promise<Played & { readonly raised: boolean }> => {
  const request = opening(player)
  const ruled = reply(navigator, request, door)
  const raised = await raisedBy(navigator, assistant, { request, door, ruled, signal: new AbortController().signal })
  return { ...playOn(navigator, player, door, raised ?? ruled), raised: raised !== null }
}

/** What a model changed in one case. */
export type Change = { readonly id: string; readonly without: Code; readonly with: Code; readonly acceptable: boolean }

export type Difference = {
  readonly without: Score
  readonly with: Score
  readonly raised: number
  readonly changed: readonly Change[]
  /** Answers that became less urgent: there must be none. */
  readonly lowered: readonly string[]
}

export const changesIn = (without: readonly Result[], withModel: readonly Result[]): Change[] =>
  without.flatMap(({ case: { id, acceptable }, reached }, at) => {
    const now = withModel[at]?.reached ?? reached
    return now === reached ? [] : [{ id, without: reached, with: now, acceptable: acceptable.includes(now) }]
  })

const signed = (figure: number): string => `${figure > 0 ? '+' : ''}${figure}`

/** The difference as lines of text. */
export const differenceReport = ({ without, with: after, raised, changed, lowered }: Difference): string => {
  const by = (figure: 'emergenciesRecognised' | 'accuracy' | 'under' | 'over') =>
    signed((after[figure]?.count ?? 0) - (without[figure]?.count ?? 0))
  return [
    `With the model: ${raised} of ${after.cases} first turns raised, ${changed.length} endings changed`,
    `  emergencies recognised ${by('emergenciesRecognised')}, acceptable ${by('accuracy')}, under-triaged ${by('under')}, over-triaged ${by('over')}`,
    ...changed.map(
      (each) => `  ${each.id}: ${each.without} → ${each.with}${each.acceptable ? '' : '   (not acceptable)'}`,
    ),
    lowered.length === 0 ? 'Nothing became less urgent.' : `LESS URGENT, which must never be: ${lowered.join(', ')}`,
  ].join('\n')
}
