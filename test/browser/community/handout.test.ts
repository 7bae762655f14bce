import jsqr from 'jsqr'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { navigator } from '../../support/conversation.ts'
import { besideAResident, openTablet, origin, reachAnswer, speak } from './desk.ts'

besideAResident()

/** The package says it has a default export; as it is loaded, it is that function. */
const read = jsqr as unknown as typeof jsqr.default

type Item = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A4 in points, and the least that a printer leaves blank. */
const a4 = { width: 595.28, height: 841.89 }
const edge = 20

const printed = async (page: Page) => {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text } = await extractText(pdf)
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const one = await pdf.getPage(at + 1)
      const [, , width = 0, height = 0] = one.view
      const { items } = await one.getTextContent()
      return { width, height, items: items as unknown as Item[] }
    }),
  )
  return { text, pages }
}

const squeezed = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '')

/** Every English sentence of the sheet: the words of each piece of text that is not in another language. */
const sentencesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sheet = document.querySelector('navigator-community')!.shadowRoot!.querySelector('.sheet')!
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent!.trim() && node.parentElement!.closest('[lang]')!.getAttribute('lang') === 'en')
        texts.push(node.textContent!.trim())
    return texts
  })

const lettersOf: Readonly<Record<string, RegExp>> = {
  English: /[a-z]/gi,
  العربية: /[\u0600-\u06FF\uFB50-\uFEFC]/g,
  हिन्दी: /[\u0900-\u097F]/g,
}

test.each(
  Object.keys(lettersOf).flatMap((language) => [
    [language, 'A4', 2],
    [language, 'Large print', 5],
  ]) as [string, string, number][],
)(
  '%s, %s: every word of the sheet is on its pages, inside the paper, and no page is empty',
  async (language, paper, mostPages) => {
    const { page } = await openTablet()
    if (language !== 'English') await speak(page, language)
    await reachAnswer(page, 'sore throat for 3 days')
    await page.getByRole('button', { name: 'Hand-out' }).click()
    await page.getByRole('button', { name: paper, exact: true }).click()
    const { text, pages } = await printed(page)
    expect(pages.length).toBeLessThanOrEqual(mostPages)
    const whole = squeezed(text.join(''))
    // A sentence that runs on to the next page has the page's number in the middle: each word is looked for there.
    for (const sentence of await sentencesOf(page))
      if (!whole.includes(squeezed(sentence)))
        for (const word of sentence.split(/\s+/)) expect(whole, `${sentence}: ${word}`).toContain(squeezed(word))
    for (const { width, height, items } of pages) {
      expect([width, height]).toEqual([expect.closeTo(a4.width, 0), expect.closeTo(a4.height, 0)])
      expect(items.filter(({ str }) => str.trim()).length).toBeGreaterThan(5)
      for (const { str, transform, width: long } of items.filter(({ str: words }) => words.trim())) {
        const [x = 0, y = 0] = [transform[4], transform[5]]
        expect(Math.min(x, y), str).toBeGreaterThan(edge)
        expect(x + long, str).toBeLessThan(width - edge)
        expect(y, str).toBeLessThan(height - edge)
      }
    }
    expect(text.join('').match(lettersOf[language]!)!.length).toBeGreaterThan(150)
    const sizes = pages.flatMap(({ items }) =>
      items.filter(({ str }) => /[a-z]{4}/i.test(str)).map(({ height }) => height),
    )
    const least = Math.min(...sizes.filter((size) => size > 0))
    expect(least).toBeGreaterThan(paper === 'A4' ? 11.9 : 17.9)
    expect(text.join(' ')).toContain('Check before you travel after 28 November 2026')
    expect(text.join(' ')).toContain('Printed 21 November 2026, 2.10pm')
    if (process.env.SHOTS) {
      await page.pdf({ path: `${process.env.SHOTS}/${language}-${paper}.pdf`, preferCSSPageSize: true })
      console.log(`${language}, ${paper}: ${pages.length} pages, least type ${least.toFixed(1)} pt`)
    }
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 688, height: 1000 })
    const cut = await page.evaluate(() => {
      const all = document.querySelector('navigator-community')!.shadowRoot!.querySelectorAll('.sheet *')
      return [...all]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map(({ localName }) => localName)
    })
    expect(cut).toEqual([])
  },
)

/** What a camera would read from the picture of the sheet as it is printed. */
const scanned = async (page: Page): Promise<string | undefined> => {
  await page.emulateMedia({ media: 'print' })
  const picture = (await page.locator('.sheet .qr').screenshot()).toString('base64')
  const { data, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    return {
      data: [...context.getImageData(0, 0, bitmap.width, bitmap.height).data],
      width: bitmap.width,
      height: bitmap.height,
    }
  }, picture)
  return read(new Uint8ClampedArray(data), width, height)?.data
}

test.each(['light', 'dark'] as const)(
  'the square code, %s, leads to the page of the service and to nothing else',
  async (colorScheme) => {
    const { page } = await openTablet({ colorScheme })
    await reachAnswer(page, 'sore throat for 3 days')
    await page.getByRole('button', { name: 'Hand-out' }).click()
    const name = (await page.locator('.sheet-place h3').innerText()).trim()
    const address = (await scanned(page))!
    const service = navigator.knowledge.services.find((each) => address === `${origin()}/services/${each.id}`)
    expect(service?.name).toBe(name)
    const response = await page.goto(address)
    expect(response!.status()).toBe(200)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name)
  },
)

test('the sheet says what the screen said, and nothing of the person: no words, age, sex, signs or place', async () => {
  const { page } = await openTablet()
  await reachAnswer(page, 'sore throat since my zebracrossing holiday', '61')
  const screen = await page.locator('main').innerText()
  const headline = await page.locator('.card-head h3').innerText()
  await page.getByRole('button', { name: 'Hand-out' }).click()
  const sheet = await page.locator('.sheet').innerText()
  expect(sheet).toContain(headline)
  for (const item of await page.locator('.sheet-list li:not(.sheet-other)').allInnerTexts())
    expect(screen).toContain(item)
  for (const own of ['zebracrossing', 'age 61', '61']) expect(sheet.replaceAll(/[\d ]{6,}/g, '')).not.toContain(own)
  expect(sheet).toContain('Nothing about you is on this sheet.')
})

test('every situation has a sheet that fits its paper', async () => {
  const { page } = await openTablet()
  for (const name of await page.locator('.tile').allInnerTexts()) {
    await page.getByRole('button', { name: name.trim(), exact: true }).click()
    await page.getByRole('button', { name: 'Hand-out' }).click()
    const { pages, text } = await printed(page)
    expect(pages.length, name).toBeLessThanOrEqual(2)
    const whole = squeezed(text.join(''))
    for (const sentence of await sentencesOf(page)) expect(whole, name).toContain(squeezed(sentence.split(/\s+/)[0]!))
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Start' }).click()
  }
}, 60_000)
