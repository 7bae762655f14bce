import type { TriageReply } from '../../../api/contract/reply.ts'
import { safety } from './safety.examples.ts'

type Understood = TriageReply['understood'][number]

const consultation: TriageReply['consultation'] = {
  id: '00000000-0000-4000-8000-000000000001',
  schema: 1,
  knowledge: 'sha256:0123456789abcdef0123456789abcdef',
  findings: {},
  facts: { ages: [], sexes: [], declined: [], asking: 'self' },
  presentations: [],
  asked: [],
  screens: 1,
  questions: 1,
  pending: null,
  withdrawing: [],
  withdrawn: [],
  language: 'en',
  floor: null,
}

export const heard = (label: string, state: Understood['state'] = 'present'): Understood => ({
  finding: label.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  label,
  state,
  words: null,
})

/** A whole invented reply around one step. */
export const replyWith = (
  step: TriageReply['step'],
  understood: readonly Understood[] = [],
  age: number | null = null,
): TriageReply => ({
  consultation: {
    ...consultation,
    facts: { ...consultation.facts, ages: age === null ? [] : [{ min: age, max: age }] },
  },
  understood: [...understood],
  detected: { language: 'en', interpreter: null },
  status: step.kind === 'ask' ? 'asked' : step.kind === 'inform' ? 'informed' : 'reached',
  step,
  safety,
})
