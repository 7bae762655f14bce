import { nothing } from 'lit'
import type { Reach } from '../../../api/contract/step.ts'
import type * as Part from '../after/after.ts'
import type { View } from '../../lib/view.ts'

type After = typeof Part

let loaded: After | null = null
let loading = false

/** Fetched with the first answer. It fails quietly: the answer itself needs nothing of it. */
const fetchAfter = async (view: View) => {
  if (loading) return
  loading = true
  loaded = await import('../after/after.ts').catch(() => null)
  loading = false
  if (loaded) view.set({})
}

const then = (view: View, show: (after: After) => unknown): unknown => {
  if (loaded) return show(loaded)
  void fetchAfter(view)
  return nothing
}

export const after = (view: View, reach: Reach) => then(view, (part) => part.after(view, reach))
export const wrong = (view: View) => then(view, (part) => part.wrong(view))
