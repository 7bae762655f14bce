import type { Disposition } from '../../../../knowledge/schema/disposition.ts'
import type { Knowledge } from '../../../../knowledge/schema/knowledge.ts'
import type { Pathway } from '../../../../knowledge/schema/pathway.ts'
import type { RedFlags } from '../../../../knowledge/schema/red-flags.ts'
import type { Rule } from '../../../../knowledge/schema/rule.ts'
import type { Switch } from '../../../../knowledge/schema/switch.ts'
import { say } from '../wording.ts'

/** What is switched off on the day of `at`, Europe/London. */
export const switchesAt = ({ switches }: Pick<Knowledge, 'switches'>, at: Temporal.ZonedDateTime): Switch[] => {
  const day = at.toPlainDate().toString()
  return switches.filter(({ from, until }) => from <= day && day <= until)
}

/** From this rank on, a row's going off takes its whole pathway with it (safety-rules: switching off). */
const takesItsPathway = 5

type Wording = { readonly because: string; readonly rankOf: (rule: Rule) => number }

/** In place of an answer that is switched off: 111 now, with the fixed words. */
const askedOf111 = (rule: Rule, { because }: Wording): Rule => ({
  ...rule,
  then: 'urgent-care',
  within: 'now',
  route: undefined,
  because,
})

/** The rows of a pathway with some off: never a less urgent answer than before, for anybody. */
const rulesWithout = (rules: readonly Rule[], off: ReadonlySet<number>, wording: Wording): Rule[] => {
  const { because, rankOf } = wording
  const whole = [...off].some((at) => rules[at] && rankOf(rules[at]) >= takesItsPathway)
  const changed = rules.map((rule, at) => {
    if (rankOf(rule) >= takesItsPathway) return whole ? { ...rule, because } : rule
    return whole || off.has(at) ? askedOf111(rule, wording) : rule
  })
  return changed.toSorted((a, b) => rankOf(b) - rankOf(a))
}

const rowsOff = (switches: readonly Switch[], file: string): Set<number> =>
  new Set(
    switches.flatMap(({ off }) => {
      if (!('rule' in off)) return []
      const [id, row] = off.rule.split('#')
      return id === file ? [Number(row) - 1] : []
    }),
  )

const pathwayWithout =
  (switches: readonly Switch[], wording: Wording) =>
  (pathway: Pathway): Pathway => {
    const off = rowsOff(switches, pathway.id)
    if (off.size === 0) return pathway
    return { ...pathway, rules: rulesWithout(pathway.rules, off, wording), alwaysAdvice: [], careAdvice: [] }
  }

/** A red flag that is off still calls for the same help: only its own words go. */
const redFlagsWithout =
  (switches: readonly Switch[], { because }: Wording) =>
  (file: RedFlags): RedFlags => {
    const off = rowsOff(switches, file.id)
    if (off.size === 0) return file
    const rules = file.rules.map((rule, at) => (off.has(at) ? { ...rule, because } : rule))
    return { ...file, rules, careAdvice: [], byMouth: null }
  }

const rankBy = (dispositions: readonly Disposition[]): Wording['rankOf'] => {
  const ranks = new Map(dispositions.map(({ code, rank }) => [code, rank]))
  return ({ then }) => ranks.get(then) ?? 0
}

/**
 * The knowledge with what is switched off taken out, for the day of `at`. Never lowers urgency: a row of rank 5 or more
 * leaves its pathway with 999, A&E or 111 only; a lower row becomes 111; a service is offered to nobody; a language
 * loses its words, never what is recognised in it. `switches` holds those that are on.
 */
export const withSwitches = (knowledge: Knowledge, at: Temporal.ZonedDateTime): Knowledge => {
  const switches = switchesAt(knowledge, at)
  if (switches.length === 0) return { ...knowledge, switches }
  const named = (kind: 'service' | 'language') =>
    new Set(switches.flatMap(({ off }) => (kind in off ? [String(Object.values(off)[0])] : [])))
  const services = named('service')
  const languages = named('language')
  const wording: Wording = {
    because: say(knowledge, 'en', 'switched-off.because'),
    rankOf: rankBy(knowledge.dispositions),
  }
  return {
    ...knowledge,
    switches,
    pathways: knowledge.pathways.map(pathwayWithout(switches, wording)),
    redFlags: knowledge.redFlags.map(redFlagsWithout(switches, wording)),
    services: knowledge.services.map((service) =>
      services.has(service.id) ? { ...service, showTo: 'nobody', fulfils: [], routes: [] } : service,
    ),
    wording: Object.fromEntries(Object.entries(knowledge.wording).filter(([language]) => !languages.has(language))),
  }
}

/** Is the whole chat, or the model, switched off in knowledge that `withSwitches` returned? */
export const isOff = ({ switches }: Pick<Knowledge, 'switches'>, what: 'chat' | 'model'): boolean =>
  switches.some(({ off }) => what in off)
