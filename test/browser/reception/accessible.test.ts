import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../../support/accessible.ts'
import { atTheDesk, answerAll, open, say } from '../../support/desk.ts'

atTheDesk()

/** The same view in each look, one after the other: the conversation goes on underneath. */
const looks: readonly { name: string; colorScheme: 'light' | 'dark'; width: number; height: number }[] = [
  { name: 'dark', colorScheme: 'dark', width: 1280, height: 800 },
  { name: '320 px', colorScheme: 'light', width: 320, height: 640 },
  { name: 'light', colorScheme: 'light', width: 1280, height: 800 },
]

const expectSound = async (page: Page) => {
  for (const { name, colorScheme, width, height } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    await expectAccessible(page)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, name).toBeLessThanOrEqual(0)
  }
}

const answers = [
  ['m61 cp tight, radiating L arm, sweaty ++', '61m'],
  ['84f on apixaban fell hit head this am', '84f'],
  ['26f si, no plan', '26f'],
  ['36f burning pu 22/40', '36f'],
  ['6yo girl earache since last night', '6f'],
  ['44m low mood 6/52', '44m'],
  ['45f no money for food', '45f'],
  ['4yo boy cpox spots since mon, playing', '4m'],
] as const

test('nothing that axe objects to, nothing wider than the page, in light, in dark and at 320 px', async () => {
  const desk = await open()
  const sound = () => expectSound(desk.page)
  await sound()
  await desk.press('/')
  await desk.page.keyboard.type('42f waterw')
  await desk.press('ArrowDown')
  await sound()
  await desk.press('Escape', 'n')
  await say(desk, 'sore throat 3/7')
  await sound()
  await desk.press('1')
  await desk.press('?')
  await sound()
  await desk.press('Escape', 'd')
  await desk.page.keyboard.type('chemist')
  await desk.press('Enter')
  await desk.page.locator('.panel .svc').first().waitFor()
  await sound()
  await desk.press('Escape', 'h')
  await sound()
  await desk.press('Escape', 'x')
  for (const [line, person] of answers) {
    await desk.press('f')
    await say(desk, line)
    await answerAll(desk, person)
    await sound()
    await desk.press('r', 's')
    await sound()
    await desk.press('x')
  }
  expect(desk.troubles).toEqual([])
}, 240_000)
