import type { Sex } from '../../knowledge/schema/age.ts'
import type { Question } from '../contract/question.ts'
import type { TriageReply } from '../contract/reply.ts'
import type { Answer, Audience, TriageRequest } from '../contract/request.ts'
import { reply, type Door } from './reply.ts'
import type { Navigator } from './walk/navigator.ts'

/** A person who knows this much of themselves, ticks these, and says "none of these" to everything else. */
export type Player = {
  readonly say: string
  readonly age?: number | null | undefined
  readonly sex?: Sex | null | undefined
  readonly pregnant?: boolean | null | undefined
  readonly place?: string | null | undefined
  /** Who reads the answers; residents, if not said. */
  readonly audience?: Audience | undefined
  readonly ticks?: readonly string[] | undefined
  readonly unsureOf?: readonly string[] | undefined
}

/** How a conversation went: its last reply, and the questions it took. */
export type Played = { readonly last: TriageReply; readonly questions: readonly Question[] }

/** More turns than any conversation may take: one that goes on longer is a fault of ours. */
const mostTurns = 60

const answerTo = (question: Question, player: Player): Answer => {
  switch (question.kind) {
    case 'choose-any': {
      const offered = question.choices.map(({ id }) => id)
      const choices = offered.filter((id) => player.ticks?.includes(id))
      const unsureOf = offered.filter((id) => player.unsureOf?.includes(id))
      return { question: question.id, choices: choices.length > 0 ? choices : [question.none], unsureOf }
    }
    case 'choose-one': {
      const ticked = question.choices.find(({ id }) => player.ticks?.includes(id))?.id
      const choice = ticked ?? question.none
      return choice === null ? { question: question.id, unsure: true } : { question: question.id, choices: [choice] }
    }
    case 'about': {
      const known = {
        ...(player.age == null ? {} : { age: player.age }),
        ...(player.sex == null ? {} : { sex: player.sex }),
      }
      const unsureOf = question.fields.map(({ id }) => id).filter((id) => !(id in known))
      return { question: question.id, values: known, unsureOf }
    }
    default:
      return question satisfies never
  }
}

const requestOf = ({ age = null, sex = null, pregnant = null, place = null, audience = 'resident' }: Player) => ({
  person: { age, sex, pregnant },
  place,
  audience,
  partner: 'demo',
  language: 'en',
})

/** What the player says first, as a request. */
export const opening = (player: Player): TriageRequest => ({ ...requestOf(player), message: player.say })

/**
 * Plays a conversation on from this reply to its end.
 * @throws Error when it does not end.
 */
export const playOn = (navigator: Navigator, player: Player, door: Door, from: TriageReply): Played => {
  const base = requestOf(player)
  const questions: Question[] = []
  let last = from
  while (last.step.kind === 'ask') {
    if (questions.length > mostTurns)
      throw new Error(`the conversation does not end: it asks ${last.step.question.id} again`)
    questions.push(last.step.question)
    const answers = [answerTo(last.step.question, player)]
    last = reply(navigator, { ...base, consultation: last.consultation, answers }, door)
  }
  return { last, questions }
}

/**
 * Plays one conversation to its end.
 * @throws Error when it does not end.
 */
export const play = (navigator: Navigator, player: Player, door: Door): Played =>
  playOn(navigator, player, door, reply(navigator, opening(player), door))
