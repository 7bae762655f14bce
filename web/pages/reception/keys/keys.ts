import type { PageState } from '../reception.ts'
import type { Deeds } from '../lib/page.ts'
import { pressesItself, shortcuts, takesLetters } from './shortcuts.ts'

/** The number keys answer; what they name depends on the question on show. */
const byNumber = ({ caller: { question } }: PageState, deeds: Deeds, key: string): boolean => {
  if (!/^[1-9]$/.test(key) || question === null || question.kind === 'about') return false
  const choice = question.choices[Number(key) - 1]
  if (choice) deeds.give({ kind: 'choice', id: choice.id })
  return choice !== undefined
}

const byLetter = (deeds: Deeds, key: string): boolean => {
  const shortcut = shortcuts.find((each) => each.key === key)
  shortcut?.does(deeds)
  return shortcut !== undefined
}

/** Escape works everywhere: it closes what lies over the page, or leaves a text field. */
const escape = ({ panel }: PageState, deeds: Deeds, target: EventTarget | undefined) => {
  if (panel !== null) deeds.panel(null)
  else if (target instanceof HTMLElement) target.blur()
}

/**
 * Single keys, outside text fields and only while they are switched on. While an answer is on its way no key gives
 * another: a second press must not answer a question that nobody has read.
 */
export const listenForKeys =
  (stateNow: () => PageState, deedsNow: () => Deeds, find: (selector: string) => HTMLElement | null) =>
  (event: KeyboardEvent): void => {
    const [state, deeds] = [stateNow(), deedsNow()]
    const [target] = event.composedPath()
    if (event.key === 'Escape') return escape(state, deeds, target)
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return
    if (!state.shortcuts || state.panel !== null || takesLetters(target)) return
    if (event.key === '/') {
      event.preventDefault()
      const line = find('#line')
      line?.focus()
      if (line instanceof HTMLInputElement) line.select()
      return
    }
    if (state.caller.conversation.waiting) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (key === 'Enter' && !pressesItself(target)) deeds.goOn()
    else if (!byNumber(state, deeds, key) && !byLetter(deeds, key)) return
    event.preventDefault()
  }
