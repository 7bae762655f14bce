import { fetchEngine } from './ask-anywhere.ts'
import { withPatience } from '../../lib/service/ask.ts'
import type { Extras, Later } from '../../lib/view.ts'

export type Loaded = { readonly later: Later; readonly extras: Extras }

let loading: Promise<Loaded | null> | null = null

/** Fetches questions and answers, once for all widgets of a page. Null: it failed, and is tried again when next asked. */
export const load = (): Promise<Loaded | null> => {
  loading ??= Promise.all([import('../turn/later.ts'), import('../extras/extras.ts')]).then(
    ([{ later }, { extras }]) => {
      fetchEngine()
      return { later, extras }
    },
    () => (loading = null),
  )
  return loading
}

export const loadWithPatience = (): Promise<unknown> => withPatience(load())
