import type { Question } from '../../../api/contract/question.ts'
import type { TriageReply } from '../../../api/contract/reply.ts'
import { heard, replyWith } from '../turn/turn.examples.ts'

const ask = (question: Question): TriageReply['step'] => ({ kind: 'ask', question })
const choice = (label: string, hint: string | null = null) => ({
  id: label.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  label,
  hint,
})

const signs = [
  choice('Fighting for breath', 'You cannot finish a sentence'),
  choice('A harsh noise as you breathe in'),
  choice('Cannot swallow your own spit', 'You may be dribbling'),
  choice('Blue or grey lips or tongue', 'On brown or black skin, check the palms'),
  choice('Very sleepy, or hard to wake'),
]

export const chooseAnyExample = replyWith(
  ask({
    id: 'signs-1',
    kind: 'choose-any',
    text: 'Do you have any of these now?',
    why: 'We ask this first, to make sure it is not an emergency.',
    about: 3,
    choices: signs,
    none: 'none',
    unsure: 'unsure',
  }),
  [heard('Sore throat'), heard('Fever', 'absent')],
)

export const oneAtATimeExample = replyWith(
  ask({
    id: 'signs-2',
    kind: 'choose-any',
    text: 'Fighting for breath?',
    why: 'One question at a time. Take as long as you need.',
    about: 3,
    choices: signs.slice(0, 1),
    none: 'none',
    unsure: 'unsure',
  }),
  [heard('Sore throat')],
)

export const aboutExample = replyWith(
  ask({
    id: 'about-3',
    kind: 'about',
    text: 'About you',
    why: 'Some services only see people of some ages.',
    about: 1,
    fields: [
      { id: 'age', kind: 'number', label: 'Age in years' },
      {
        id: 'sex',
        kind: 'choose-one',
        label: 'Sex at birth',
        choices: [
          { id: 'female', label: 'Female', hint: null },
          { id: 'male', label: 'Male', hint: null },
        ],
      },
    ],
  }),
  [heard('Sore throat'), ...['Fever', ...signs.map(({ label }) => label)].map((label) => heard(label, 'absent'))],
)

const chooseOneExample = replyWith(
  ask({
    id: 'presentation-1',
    kind: 'choose-one',
    text: 'We are not sure what you need. Which of these is nearest?',
    why: 'Choose the nearest, or say it another way.',
    about: 4,
    choices: [choice('Sore throat'), choice('Cold or cough', 'Runny nose, sneezing, coughing'), choice('Earache')],
    none: 'none',
    unsure: null,
  }),
)

export const questionExamples = {
  'choose-any': chooseAnyExample,
  'one-at-a-time': oneAtATimeExample,
  about: aboutExample,
  'choose-one': chooseOneExample,
}
