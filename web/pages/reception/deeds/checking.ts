import type { Deeds } from '../lib/page.ts'
import type { Hands } from './hands.ts'
import { readAbout } from '../lib/person.ts'
import { t } from '../lib/words.ts'

/** Answers to the question on show. */
export const checking = ({ state }: Hands): Pick<Deeds, 'give' | 'about' | 'goOn' | 'back' | 'sign'> => ({
  give: (given) => state().caller.give(given),
  about: (typed) => {
    const { caller } = state()
    const { question } = caller
    if (question?.kind !== 'about') return
    const read = readAbout(
      typed,
      question.fields.map(({ id }) => id),
    )
    if (read === null) caller.set({ problem: t('about-problem') })
    else void caller.conversation.answer({ question: question.id, ...read })
  },
  goOn: () => {
    const { caller } = state()
    if (caller.conversation.failure) void caller.conversation.again()
    else caller.goOn(t('choose'))
  },
  back: () => {
    const { conversation } = state().caller
    if (conversation.turns.length > 0 || conversation.failure) conversation.back()
  },
  sign: (finding) => void state().caller.conversation.correct([{ finding, state: 'present' }]),
})
