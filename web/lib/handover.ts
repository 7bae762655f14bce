import type { Handover } from '../../api/conversation/walk/handover/decode.ts'

/** A conversation begun on another screen: shown as reported, and evaluated afresh here. */
export type Reported = Extract<Handover, { readonly kind: 'opened' }>

const mark = '#navigator='

/** The address of this page with a code in its fragment, which browsers send to nobody. */
export const linkWith = (code: string): string => `${location.href.replace(/#.*/, '')}${mark}${code}`

/** The code this page was opened with; null: none. */
export const codeIn = (hash: string): string | null => (hash.startsWith(mark) ? hash.slice(mark.length) : null)
