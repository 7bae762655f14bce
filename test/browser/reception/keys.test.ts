import { describe, expect, test } from 'vitest'
import { navigator as known } from '../../support/conversation.ts'
import { atTheDesk, answerAll, copied, open, say, text } from '../../support/desk.ts'

atTheDesk()

describe('the thirty commonest complaints, by keyboard alone', () => {
  test('each is answered within twelve keystrokes after it is typed', async () => {
    const counts: { need: string; typed: string; keys: number; answer: string }[] = []
    const desk = await open()
    for (const { label, typed } of known.knowledge.commonNeeds) {
      await desk.press('/')
      await desk.page.keyboard.type(typed)
      const before = desk.keys()
      await desk.press('Enter')
      await answerAll(desk)
      const answer = (await desk.page.locator('.acuity').first().innerText()).trim()
      counts.push({ need: label, typed, keys: desk.keys() - before, answer })
      await desk.press('x')
    }
    console.table(counts)
    expect(counts).toHaveLength(30)
    expect(counts.filter(({ keys }) => keys > 12)).toEqual([])
    expect(desk.troubles).toEqual([])
  }, 120_000)
})

describe('keys', () => {
  test('letters typed into a text field stay letters', async () => {
    const desk = await open()
    await desk.press('/')
    await desk.page.keyboard.type('cn?xdtpu 0129')
    expect(await desk.page.locator('#line').inputValue()).toBe('cn?xdtpu 0129')
    expect(await desk.page.locator('.panel').count()).toBe(0)
    expect(await desk.page.locator('.top .tab').count()).toBe(2)
  })

  test('can be switched off, and then do nothing; buttons still do', async () => {
    const desk = await open()
    await desk.press('?')
    await desk.page.getByLabel('Use shortcuts').uncheck()
    await desk.press('Escape', 'd', 'n')
    expect(await desk.page.locator('.panel').count()).toBe(0)
    expect(await desk.page.locator('.top .tab').count()).toBe(2)
    await desk.page.getByRole('button', { name: 'Directory' }).click()
    expect(await desk.page.locator('.panel').count()).toBe(1)
  })

  test('are all listed under "?"', async () => {
    const desk = await open()
    await desk.press('?')
    const listed = await desk.page.locator('.key-list kbd').allInnerTexts()
    for (const key of [
      '/',
      '1',
      '0',
      'u',
      'Enter',
      'b',
      'c',
      's',
      'p',
      'a',
      'r',
      'g',
      'l',
      'f',
      'w',
      'd',
      'n',
      't',
      'x',
      'h',
      '?',
    ])
      expect(listed).toContain(key)
  })

  test('numbers tick and untick; "none" and a sign exclude each other; nothing ticked is said, not sent', async () => {
    const desk = await open()
    await say(desk, '42f uti 3/7')
    const ticked = () => desk.page.locator('.opt:has(:checked)').allInnerTexts()
    const sent = desk.requests.length
    await desk.press('Enter')
    expect(await desk.page.locator('#problem').innerText()).toContain('Choose at least one')
    expect(desk.requests).toHaveLength(sent)
    await desk.press('1', '2')
    expect(await ticked()).toHaveLength(2)
    await desk.press('0')
    expect(await ticked()).toHaveLength(1)
    await desk.press('u')
    expect((await ticked()).join()).toContain('Not sure')
    await desk.press('3')
    expect(await ticked()).toHaveLength(2)
    await desk.press('3', 'u')
    expect(await ticked()).toHaveLength(0)
  })

  test('the arrows and Enter take the nearest match, and never drop a word that was typed', async () => {
    const desk = await open()
    await desk.press('/')
    await desk.page.keyboard.type('71f waterwroks')
    await desk.page.getByRole('option').first().waitFor()
    await desk.press('ArrowDown', 'Enter')
    const { body } = desk.requests.at(-1)!
    expect(body).toContain('71f waterwroks, Burning pee')
    await desk.page.locator('.ask').waitFor()
  })
})

describe('an emergency', () => {
  test('fills the view, has the focus, and says first what to say', async () => {
    const desk = await open()
    await say(desk, 'm61 cp tight, radiating L arm, sweaty ++')
    const { page } = desk
    expect(await text(page, '.band')).toMatch(/^Now Say this first “Call 999 now\./)
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('reached')
    expect(await page.locator('.col').count()).toBe(0)
    expect((await page.locator('.band').boundingBox())?.width).toBe(1280)
  })

  test('declined, it is for the duty clinician now, with the practice’s own number', async () => {
    const desk = await open()
    await say(desk, 'm61 cp tight, radiating L arm, sweaty ++')
    await desk.press('r')
    expect(await text(desk.page, '.duty')).toContain('Tell the duty clinician now')
    expect(await text(desk.page, '.duty')).toMatch(/Acorn Medical Centre: 0[0-9 ]+/)
    await desk.press('c')
    expect(await copied(desk.page)).toContain('Declined. Duty clinician to be told at once.')
  })

  test('from A&E, one press on a worse sign makes it 999', async () => {
    const desk = await open()
    await say(desk, '71m bruise easily, on warfarin, hit my head on the shelf')
    await answerAll(desk, '71m')
    expect(await text(desk.page, '.band')).toContain('A&E')
    const sign = desk.page.locator('.instead .btn').first()
    await sign.focus()
    await desk.press('Enter')
    await desk.page.getByText('“Call 999 now.').waitFor()
  })
})

describe('when it does not go to plan', () => {
  test('a caller cut off, at any moment, is for the duty clinician', async () => {
    const desk = await open()
    await say(desk, '42f uti 3/7')
    await desk.press('l')
    expect(await text(desk.page, '.duty')).toContain('Tell the duty clinician now')
    await desk.press('c')
    expect(await copied(desk.page)).toMatch(/No advice was reached\. The caller was cut off\./)
  })

  test('a patient at the desk is for the duty clinician until the answer says it can wait', async () => {
    const desk = await open()
    await desk.press('f')
    expect(await text(desk.page, '.duty')).toContain('Tell the duty clinician now')
    await say(desk, '22m hay fever eyes and nose')
    await answerAll(desk, '22m')
    expect(await desk.page.locator('.duty').count()).toBe(0)
    expect(await text(desk.page, '.unplanned')).toContain('Do not send them away while they look ill')
  })

  test('a caller who insists on a GP gets words for it, and nobody is told to call back tomorrow', async () => {
    const desk = await open()
    await say(desk, '6yo girl earache since last night')
    await answerAll(desk, '6f')
    await desk.press('g')
    expect(await text(desk.page, '.unplanned')).toContain('You can see a GP if you want to')
    expect(await desk.page.locator('body').innerText()).not.toMatch(/tomorrow/i)
  })

  test('someone speaking for a person who is elsewhere is told first to ring them', async () => {
    const desk = await open()
    await desk.press('w', 'w', 'w')
    await say(desk, 'mum 82f dizzy 2/7')
    expect(await text(desk.page, '.type')).toContain('ring the person now')
    expect(desk.requests.at(-1)?.body).toContain('"asking":"not-with-them"')
  })
})
