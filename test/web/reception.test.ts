import { describe, expect, test } from 'vitest'
import { personOf, readAbout } from '../../web/pages/reception/lib/person.ts'
import { typeAheadOf } from '../../web/pages/reception/lib/type-ahead.ts'
import { presentationsFor } from '../../api/conversation/desk/presentations.ts'
import { navigator, turn } from '../support/conversation.ts'

describe('age and sex as a desk types them', () => {
  test.each([
    ['34f', { age: 34, sex: 'female' }],
    ['f 34', { age: 34, sex: 'female' }],
    ['71 male', { age: 71, sex: 'male' }],
    ['6/12 m', { age: 0.5, sex: 'male' }],
    ['6 mo boy', { age: 0.5, sex: 'male' }],
  ])('“%s”', (typed, values) => {
    expect(readAbout(typed, ['age', 'sex'])).toEqual({ values, unsureOf: [] })
  })

  test('weeks are weeks: a baby is never taken for a child of years', () => {
    for (const typed of ['7/52 f', '7 weeks girl', '7w f'])
      expect(readAbout(typed, ['age', 'sex'])?.values?.age, typed).toBeCloseTo(7 / 52.18, 3)
  })

  test('not sure is said, never guessed; what cannot be read is asked again', () => {
    expect(readAbout('34 u', ['age', 'sex'])).toEqual({ values: { age: 34 }, unsureOf: ['sex'] })
    expect(readAbout('u', ['age', 'sex'])).toEqual({ values: {}, unsureOf: ['age', 'sex'] })
    for (const typed of ['', '34', 'f', 'thirty', '34 35 f', '340f', '34x'])
      expect(readAbout(typed, ['age', 'sex']), typed).toBeNull()
    expect(readAbout('34f', ['age'])?.values).toEqual({ age: 34, sex: 'female' })
  })

  test('a tab says who it is, and says nothing it does not know', () => {
    const facts = { declined: [], asking: null }
    expect(personOf({ ...facts, ages: [{ min: 42, max: 42 }], sexes: ['female'] })).toBe('Woman, 42')
    expect(personOf({ ...facts, ages: [{ min: 0.42, max: 0.42 }], sexes: ['male'] })).toBe('Boy, 5 months')
    expect(personOf({ ...facts, ages: [{ min: 0.1, max: 0.1 }], sexes: [] })).toBe('Child, 5 weeks')
    expect(
      personOf({
        ...facts,
        ages: [
          { min: 34, max: 34 },
          { min: 6, max: 6 },
        ],
        sexes: [],
      }),
    ).toBeNull()
  })
})

describe('the type-ahead', () => {
  const presentations = presentationsFor(navigator.knowledge)
  const find = typeAheadOf(presentations)

  test.each([
    ['42f waterworks', 'urinary-symptoms'],
    ['42f waterwroks 3/7', 'urinary-symptoms'],
    ['earake', 'earache'],
    ['diarhoea', 'vomiting-or-diarrhoea'],
    ['shingels', 'shingles'],
    ['nits', 'minor-skin'],
    ['sick note', 'sick-note'],
  ])('“%s” offers %s', (typed, id) => expect(find(typed).map((each) => each.id)).toContain(id))

  test('finds every complaint by its own name', () => {
    const lost = presentations.filter(({ id, name }) => !find(name).some((each) => each.id === id))
    expect(lost.map(({ name }) => name)).toEqual([])
  })

  test('every name it offers is understood by the engine as that complaint, or as something to answer at once', async () => {
    const astray: string[] = []
    for (const { id, name } of presentations) {
      const { consultation, step } = await turn({ message: `34f 2/7, ${name}`, audience: 'reception' })
      if (!consultation.presentations.includes(id) && step.kind !== 'reach') astray.push(name)
    }
    expect(astray).toEqual([])
  })
})
