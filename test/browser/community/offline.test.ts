import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from '../../support/accessible.ts'
import { besideAResident, kept, now, openTablet, reachAnswer, ready } from './desk.ts'

besideAResident()

const days = 24 * 60 * 60_000

/** Everything fetched, then the network cut and the page asked for again, this long after. */
const openOffline = async (laterMs: number) => {
  const tablet = await openTablet()
  const { page, context } = tablet
  await kept(page)
  await context.setOffline(true)
  await page.clock.setSystemTime(now.epochMilliseconds + laterMs)
  await page.reload()
  await ready(page)
  return tablet
}

const text = (page: Page) => page.locator('navigator-community').evaluate((element) => element.shadowRoot!.textContent)

/** Open at this moment. That 999 and 111 are there day and night is no news that ages. */
const openNow = /open now|closes \d/i

test('with the network cut the page reloads, says since when and how old its facts are, answers and prints', async () => {
  const { page } = await openOffline(2 * 60 * 60_000)
  await page.getByText('Offline since').waitFor()
  expect(await page.locator('.offline').innerText()).toContain('Offline since 14:10')
  expect(await page.locator('.offline').innerText()).toContain('Facts of 21 November 2026')
  await expectAccessible(page)
  await reachAnswer(page, 'sore throat for 3 days')
  await page.getByText('Worked out on this tablet, by the same rules as the service.').waitFor()
  expect(await page.locator('main').innerText()).toContain('Pharmacy First')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Hand-out' }).click()
  await page.locator('.sheet .qr').waitFor()
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000)
})

test('while its facts are young it still says what is open, by the clock that the service confirmed', async () => {
  const { page } = await openOffline(60_000)
  await reachAnswer(page, 'sore throat for 3 days')
  expect(await text(page)).toMatch(openNow)
})

test('past the age limit it says so and never says that anything is open, on the screen or on paper', async () => {
  const { page } = await openOffline(7 * days + 60_000)
  await page.getByText('These facts are more than 7 days old.').waitFor()
  await reachAnswer(page, 'sore throat for 3 days')
  expect(await text(page)).not.toMatch(openNow)
  await page.getByRole('button', { name: 'Hand-out' }).click()
  await page.locator('.sheet').waitFor()
  expect(await text(page)).not.toMatch(openNow)
  await page.getByRole('button', { name: 'Finish and clear' }).click()
  await ready(page)
  for (const name of await page.locator('.tile').allInnerTexts()) {
    await page.getByRole('button', { name: name.trim(), exact: true }).click()
    await page.locator('.steps').waitFor()
    expect(await text(page), name).not.toMatch(openNow)
    await page.getByRole('button', { name: 'Start' }).click()
  }
}, 60_000)

test('a tablet whose clock has gone back is not believed either', async () => {
  const { page } = await openOffline(-60 * 60_000)
  await reachAnswer(page, 'sore throat for 3 days')
  expect(await text(page)).not.toMatch(openNow)
})

test('an emergency is heard without a network, as with one', async () => {
  const { page } = await openOffline(10 * days)
  await page.locator('#need').fill('crushing chest pain and cannot breathe')
  await page.keyboard.press('Enter')
  await page.locator('.red-band').waitFor()
  expect(await page.locator('.red-band').innerText()).toContain('Call 999')
})

test('a network that comes and goes is told as it happens, and forgotten when it is back', async () => {
  const { page, context } = await openTablet()
  await kept(page)
  await context.setOffline(true)
  await page.getByText('Offline since').waitFor()
  await context.setOffline(false)
  await page.getByText('Offline since').waitFor({ state: 'detached' })
})

test('the worker serves this page and no other, and nothing of the service passes through it', async () => {
  const { page, context } = await openTablet()
  await kept(page)
  await context.setOffline(true)
  for (const path of ['/', '/insights', '/services/nat-111', '/v1/community']) {
    const reached = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      path,
    )
    expect(reached, path).toBe(false)
  }
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  )
  expect(scopes).toEqual(['/community'])
  const other = await context.newPage()
  await expect(other.goto(page.url().replace('/community', '/insights'))).rejects.toThrow()
})

test('it can be installed: a name, a start, a scope, an icon, and a page that keeps itself', async () => {
  const { page, context } = await openTablet()
  const client = await context.newCDPSession(page)
  const { errors } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
