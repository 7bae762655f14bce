import type { Pathway } from '../../../../knowledge/schema/pathway.ts'
import type { Consultation } from '../../../contract/consultation.ts'
import type { HeardPresentation, Understanding } from '../../../understanding/understanding.ts'
import { kindOf } from '../asking/question-id.ts'
import { catchAll } from '../catch-all.ts'
import type { Navigator } from '../navigator.ts'
import { say } from '../wording.ts'

const isCertain = ({ knowledge }: Navigator, { score }: HeardPresentation): boolean =>
  score >= Number(say(knowledge, 'en', 'understanding.certain'))

/** The catch-all stands back where a need of its kind has a name. */
const withoutIdleCatchAll = ({ index }: Navigator, pathways: readonly string[]): string[] => {
  const all = [...new Set(pathways)].flatMap((id) => index.pathways.get(id) ?? [])
  const isIdle = (one: Pathway) => one.catchAll && all.some((other) => !other.catchAll && other.kind === one.kind)
  return all.filter((pathway) => !isIdle(pathway)).map(({ id }) => id)
}

/** The pathway each finding asks for first, when nobody said what is wrong in so many words. */
const suggested = ({ index }: Navigator, { findings }: Consultation): string[] =>
  Object.entries(findings)
    .filter(([, state]) => state !== 'absent')
    .flatMap(([id]) => index.findings.get(id)?.suggests.slice(0, 1) ?? [])

const likeliestByFinding = ({ presentations }: Understanding): string[] =>
  presentations
    .filter(({ by }) => by === 'finding')
    .slice(0, 1)
    .map(({ pathway }) => pathway)

const heardSign = ({ index }: Navigator, heard: Understanding): boolean =>
  heard.findings.some(({ finding, state }) => state !== 'absent' && index.findings.get(finding)?.kind === 'sign')

/** As many complaints as one consultation carries; the likeliest come first. */
const mostNeeds = 12

/** What was understood of this turn's message, and whether there was one. */
type Heard = { readonly heard: Understanding; readonly said: boolean }

/** "Which of these is nearest?" was asked and is still open. */
const wasAskedWhich = ({ pending }: Consultation): boolean =>
  pending !== null && kindOf(pending.question) === 'presentation'

/**
 * A complaint named in words stays, however unlikely the ranking finds it, when one of its own signs was told too:
 * a ranking may choose what to ask about, never take away what was said.
 */
const isToldWithSign = (
  { index, homes }: Navigator,
  heard: Understanding,
  { by, pathway }: HeardPresentation,
): boolean =>
  by === 'phrase' &&
  heard.findings.some(
    ({ finding, state }) =>
      state === 'present' && index.findings.get(finding)?.kind === 'sign' && homes.get(finding)?.has(pathway),
  )

/** What the message itself makes plain. */
const plainNeeds = (navigator: Navigator, consultation: Consultation, { heard, said }: Heard): string[] => {
  const certain = heard.presentations.filter(
    (presentation) => isCertain(navigator, presentation) || isToldWithSign(navigator, heard, presentation),
  )
  if (certain.length > 0) return certain.map(({ pathway }) => pathway)
  if (consultation.presentations.length > 0) return []
  const bySuggestion = suggested(navigator, consultation)
  if (bySuggestion.length > 0) return bySuggestion
  const byFinding = likeliestByFinding(heard)
  if (byFinding.length > 0) return byFinding
  const saidAgain = wasAskedWhich(consultation) && said
  const unnamed =
    saidAgain || heard.serious.length > 0 || (heardSign(navigator, heard) && heard.presentations.length === 0)
  return unnamed ? [catchAll(navigator, 'health')] : []
}

/** A sign that was told and that no need in play speaks of brings its own: nothing told is lost. */
const needsOfHomelessSigns = (
  { index, homes }: Navigator,
  { findings }: Consultation,
  needs: readonly string[],
): string[] => {
  const inPlay = needs.flatMap((id) => [id, ...(index.pathways.get(id)?.includes ?? [])])
  const isHomeless = (id: string) => !inPlay.some((pathway) => homes.get(id)?.has(pathway))
  return Object.entries(findings)
    .filter(([id, state]) => state === 'present' && index.findings.get(id)?.kind === 'sign' && isHomeless(id))
    .flatMap(([id]) => index.findings.get(id)?.suggests.slice(0, 1) ?? [])
}

/**
 * What the person needs help with, as far as it is plain. Certain needs are all taken; then what the findings suggest;
 * serious words without a name, or words not understood twice, go straight to the catch-all and its general screen.
 */
export const withNeeds = (navigator: Navigator, consultation: Consultation, heard: Heard): Consultation => {
  const needs = [...consultation.presentations, ...plainNeeds(navigator, consultation, heard)]
  if (needs.length === 0) return consultation
  const all = withoutIdleCatchAll(navigator, [...needs, ...needsOfHomelessSigns(navigator, consultation, needs)])
  return { ...consultation, presentations: all.slice(0, mostNeeds) }
}
