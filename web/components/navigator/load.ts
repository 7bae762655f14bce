import { fetchEngine } from './ask-anywhere.ts'
import { withPatience } from '../../lib/service/ask.ts'
import type { Extras } from '../../lib/view.ts'

let loading: Promise<Extras | null> | null = null

/** Fetches what a person who began may need, once for all widgets of a page. Null: it failed, and is tried again when next asked. */
export const load = (): Promise<Extras | null> => {
  loading ??= import('../extras/extras.ts').then(
    ({ extras }) => {
      fetchEngine()
      return extras
    },
    () => (loading = null),
  )
  return loading
}

export const loadWithPatience = (): Promise<unknown> => withPatience(load())
