import type { Absence } from '../assistant.ts'

/** A call to the model that came to nothing, with why and whether once more is worth it. */
export class ModelFailure extends Error {
  readonly because: Absence
  /** Null: not again. Otherwise how long to wait at least. */
  readonly retryAfterMs: number | null
  constructor(because: Absence, retryAfterMs: number | null) {
    super(because)
    this.name = 'ModelFailure'
    this.because = because
    this.retryAfterMs = retryAfterMs
  }
}
