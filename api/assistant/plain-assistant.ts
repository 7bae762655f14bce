import type { Assistant } from './assistant.ts'

/** No model: nothing is proposed and nothing leaves. The product is complete with this one. */
export const plainAssistant = (because = 'no language model is configured'): Assistant => ({
  state: () => ({ on: false, because }),
  suggest: () => Promise.resolve({ kind: 'none', because: 'off' }),
  compose: () => Promise.resolve({ kind: 'none', because: 'off' }),
})
