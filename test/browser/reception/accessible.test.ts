import type { BrowserContextOptions } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../../support/accessible.ts'
import { atTheDesk, answerAll, open, say } from '../../support/desk.ts'

atTheDesk()

describe('nothing that axe objects to, nothing wider than the page', () => {
  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['320 px', { viewport: { width: 320, height: 640 } }],
  ]

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

  test.each(looks)(
    '%s',
    async (_, options) => {
      const desk = await open(options)
      const sound = async () => {
        await expectAccessible(desk.page)
        expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
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
    },
    240_000,
  )
})
