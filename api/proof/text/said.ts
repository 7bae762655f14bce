import type { Knowledge } from '../../../knowledge/schema/knowledge.ts'
import { saidMeanwhile } from '../../../knowledge/schema/said-meanwhile.ts'
import type { Spoken } from '../../../knowledge/schema/sentence.ts'

/** A sentence that somebody reads, and where it is written. */
export type Said = {
  readonly file: string
  /** The finding, service or key it belongs to; empty: the file says enough. */
  readonly of: string
  /**
   * A tick (`label`) is read by and about anybody: it may not say "you". Words for `staff` are about somebody else:
   * "they" is the person who needs help, "you" only the worker who acts ("tell your safeguarding lead").
   */
  readonly kind: 'label' | 'prose' | 'staff'
  readonly text: string
}

/** Sentences that are read together: a care card, the advice for an answer, all the hints. */
export type Group = { readonly name: string; readonly file: string; readonly said: readonly Said[] }

/** Every English sentence of the knowledge, by what is read together. */
export function everythingSaid(knowledge: Knowledge): readonly Group[] {
  return [
    ...cards(knowledge),
    ...knowledge.advice.map((advice) =>
      group(`advice/${advice.id}.yaml`, [...saidMeanwhile(advice), ...advice.safetyNetting].map(prose)),
    ),
    ...answers(knowledge),
    ...findings(knowledge),
    ...services(knowledge),
    ...situations(knowledge),
    ...wording(knowledge),
  ]
}

type Bare = Pick<Said, 'of' | 'kind' | 'text'>

const prose = (text: string): Bare => ({ of: '', kind: 'prose', text })

function group(file: string, said: readonly Bare[], name = file): Group {
  return { name, file, said: said.map((each) => ({ ...each, file })) }
}

function cards({ pathways, redFlags }: Knowledge): readonly Group[] {
  const spoken = (card: (typeof redFlags)[number] | (typeof pathways)[number]) =>
    [...card.rules.map(({ because }) => because), ...saidMeanwhile(card), ...card.safetyNetting].map(prose)
  return [
    ...pathways.map((card) =>
      group(`pathways/${card.id}.yaml`, [
        prose(card.presentation),
        ...spoken(card),
        ...card.notRelevant.map(({ because }) => prose(because)),
      ]),
    ),
    ...redFlags.map((card) => group(`red-flags/${card.id}.yaml`, [prose(card.title), ...spoken(card)])),
  ]
}

function answers({ dispositions, routes, accessRoutes }: Knowledge): readonly Group[] {
  const prosaic = (of: string, texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text !== undefined && text !== '').map((text): Bare => ({ of, kind: 'prose', text: text! }))
  return [
    group(
      'dispositions.yaml',
      dispositions.flatMap(({ code, headline, action, where, fallback }) => [
        ...both(code, headline),
        ...both(code, action),
        ...prosaic(code, [where, fallback]),
      ]),
    ),
    group(
      'dispositions.yaml',
      routes.flatMap(({ id, headline, action }) => [...both(id, headline), ...both(id, action)]),
      'the routes of dispositions.yaml',
    ),
    group(
      'access-routes.yaml',
      accessRoutes.flatMap((route) => both(route.code, route)),
    ),
  ]
}

/** What staff read: their own words, or the resident's where there are none, which must then fit them too. */
function both(of: string, { resident, staff }: Spoken): readonly Bare[] {
  return [
    ...(staff === undefined ? [] : [{ of, kind: 'prose' as const, text: resident }]),
    { of, kind: 'staff', text: staff ?? resident },
  ]
}

function findings({ findings: all }: Knowledge): readonly Group[] {
  const labels = all.flatMap(({ id, label, question, tierUp }): Bare[] => [
    { of: id, kind: 'label', text: label },
    ...(question ? [{ of: id, kind: 'prose' as const, text: question }] : []),
    ...(tierUp ? [{ of: id, kind: 'prose' as const, text: tierUp.because }] : []),
  ])
  const hints = all.flatMap(({ id, hint }): Bare[] => (hint ? [{ of: id, kind: 'label', text: hint }] : []))
  return [group('findings', labels, 'the ticks'), group('findings', hints, 'the hints under ticks')]
}

function services({ services: all }: Knowledge): readonly Group[] {
  const said = all.flatMap((service) => {
    const { id, summary, accessNote, eligibility, closed, offerLast, hours, bring, phones } = service
    const unknown = hours?.opening.kind === 'unknown' ? hours.opening.say : undefined
    const texts = [summary, accessNote, eligibility.say, closed?.say, offerLast, unknown, ...bring]
    const lines = phones.flatMap(({ then, label }) => [then, label])
    return [...texts, ...lines].flatMap((text): Bare[] => (text ? [{ of: id, kind: 'prose', text }] : []))
  })
  return [group('services', said)]
}

function situations({ situations: all }: Knowledge): readonly Group[] {
  return all.map(({ id, title, steps, safetyNetting }) =>
    group(`situations/${id}.yaml`, [
      ...[title, ...steps.map(({ say }) => say)].flatMap((spoken) => both('', spoken)),
      ...safetyNetting.map(prose),
    ]),
  )
}

/** A value of one piece is a setting or an address of the widget's own, not a sentence. */
function wording({ wording: all }: Knowledge): readonly Group[] {
  const english = Object.entries(all['en'] ?? {}).filter(([, text]) => /\s/.test(text))
  return [
    group(
      'wording/en',
      english.map(([of, text]): Bare => ({ of, kind: 'prose', text })),
    ),
  ]
}
