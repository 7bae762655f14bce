import type { Deeds } from '../lib/page.ts'

type Shortcut = { readonly key: string; readonly does: (deeds: Deeds) => void; readonly says: string }

/** Every single-key shortcut but the numbers, in the order of the list. */
export const shortcuts: readonly Shortcut[] = [
  { key: '0', says: 'none', does: ({ give }) => give({ kind: 'none' }) },
  { key: 'u', says: 'unsure', does: ({ give }) => give({ kind: 'unsure' }) },
  { key: 'b', says: 'back', does: ({ back }) => back() },
  { key: 'w', says: 'speaker', does: ({ speaker }) => speaker() },
  { key: 'c', says: 'copy', does: ({ copyRecord }) => copyRecord() },
  { key: 's', says: 'text', does: ({ copyText }) => copyText() },
  { key: 'p', says: 'print', does: ({ print }) => print() },
  { key: 'h', says: 'handover', does: ({ panel }) => panel('handover') },
  { key: 'a', says: 'accepted', does: ({ outcome }) => outcome('accepted') },
  { key: 'r', says: 'declined', does: ({ outcome }) => outcome('declined') },
  { key: 'g', says: 'insists', does: ({ outcome }) => outcome('insists') },
  { key: 'l', says: 'cut-off', does: ({ outcome }) => outcome('cut-off') },
  { key: 'f', says: 'at-desk', does: ({ atDesk }) => atDesk() },
  { key: 'd', says: 'directory', does: ({ panel }) => panel('directory') },
  { key: 'n', says: 'new', does: ({ newCaller }) => newCaller() },
  { key: 't', says: 'next', does: ({ nextCaller }) => nextCaller() },
  { key: 'x', says: 'finish', does: ({ finish }) => finish() },
  { key: '?', says: 'help', does: ({ panel }) => panel('help') },
]

const writes = new Set(['text', 'search', 'tel', 'url', 'email', 'password', 'number', 'date', 'time'])

/** Is this a place where letters are typed, or chosen by letter? */
export const takesLetters = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && writes.has(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable)

/** Does this press itself on Enter? */
export const pressesItself = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && /^(button|a|summary)$/.test(target.localName)
