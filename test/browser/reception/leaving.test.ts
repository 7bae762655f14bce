import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { atTheDesk, answerAll, copied, open, say, text } from '../../support/desk.ts'

atTheDesk()

describe('what may leave the page', () => {
  test('the record line says who spoke, what was told, denied, not sure and not asked, the advice, and whether it was taken', async () => {
    const desk = await open()
    await desk.press('w')
    await say(desk, '42f uti 3/7 burning pu')
    await desk.press('u', 'Enter')
    await answerAll(desk)
    await desk.press('a', 'c')
    expect(await copied(desk.page)).toMatch(
      /^The patient spoke\. About: woman, 42\. Complaint: burning pee .+ Reported: .+ Denied: .+ Not sure: .+ Not asked: .+ Advice: .+ Accepted\. Same-day navigator, .+, knowledge [0-9a-f]{8}\.$/,
    )
  })

  test('the text message has its date and sender, the place and what would mean worse, and neither age nor answers', async () => {
    const desk = await open()
    await say(desk, '6yo girl earache since last night')
    await answerAll(desk, '6f')
    await desk.press('s')
    const message = await copied(desk.page)
    expect(message).toMatch(/^Acorn Medical Centre, [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}\. See a pharmacist/)
    expect(message).toMatch(/Nearest: .+ Call 999 if/)
    expect(message).not.toMatch(/girl|Denied/)
  })

  test('on a sensitive topic nothing is sent before it is asked whether that is safe; the record opens with hiding it', async () => {
    const desk = await open()
    await say(desk, '26f si, no plan')
    await answerAll(desk, '26f')
    await desk.press('c', 's')
    expect(await copied(desk.page)).toMatch(/^Ask the clinician to hide from online and proxy access\./)
    expect(await text(desk.page, '.warn')).toContain('Is it safe to text')
    await desk.page.getByRole('button', { name: 'No, or not sure' }).focus()
    await desk.press('Enter')
    expect(await copied(desk.page)).toMatch(/^Ask the clinician/)
    await desk.press('h')
    await desk.page.locator('.panel .main').focus()
    await desk.press('Enter')
    await desk.page.getByText('There is no code for this answer').waitFor()
  })

  test('a hand-over code carries the answer to another screen, as reported and worked out again', async () => {
    const desk = await open()
    await say(desk, '6yo girl earache since last night')
    await answerAll(desk, '6f')
    const headline = await text(desk.page, '#reached')
    await desk.press('h')
    await desk.page.locator('.panel .main').focus()
    await desk.press('Enter')
    const code = await text(desk.page, '.panel code')
    expect(code).toMatch(/^[0-9A-Za-z]{1,80}$/)
    const other = await open()
    await other.press('h')
    await other.page.locator('#code').fill(`${code}x`)
    await other.press('Enter')
    await other.page.getByText('That is not a hand-over code').waitFor()
    await other.page.locator('#code').fill(code)
    await other.press('Enter')
    await other.page.locator('#reached').waitFor()
    expect(await text(other.page, '#reached')).toBe(headline)
    expect(await text(other.page, '.check')).toContain('Opened as reported on')
  })

  test('paper carries the answer, the places and what would mean worse, and none of the rest', async () => {
    const desk = await open()
    await say(desk, '6yo girl earache since last night')
    await answerAll(desk, '6f')
    await desk.page.emulateMedia({ media: 'print' })
    for (const hidden of ['.top', '.type', '.check', '.foot', '.bar'])
      expect(await desk.page.locator(hidden).first().isVisible(), hidden).toBe(false)
    for (const shown of ['#reached', '.worse', '.svc'])
      expect(await desk.page.locator(shown).first().isVisible(), shown).toBe(true)
  })
})

describe('two callers', () => {
  test('keep apart, by age, sex and start; finishing one leaves the other', async () => {
    const desk = await open()
    await say(desk, '42f uti 3/7')
    await desk.press('n')
    await say(desk, '4yo boy temp 38.5')
    const tabs = await desk.page.locator('.top .tab').allInnerTexts()
    expect(tabs[0]).toMatch(/^Woman, 42\s+[0-9]{1,2}\.[0-9]{2}[ap]m$/)
    expect(tabs[1]).toMatch(/^Boy, 4/)
    await desk.press('t')
    expect(await desk.page.locator('#line').inputValue()).toBe('42f uti 3/7')
    await desk.press('x')
    expect(await desk.page.locator('#line').inputValue()).toBe('4yo boy temp 38.5')
    expect(await desk.page.locator('body').innerText()).not.toContain('Woman, 42')
  })
})

describe('the page', () => {
  test('tells the service when it is training, and says so on every record', async () => {
    const desk = await open()
    await desk.page.getByRole('button', { name: 'Training: off' }).focus()
    await desk.press('Enter')
    await say(desk, '6yo girl earache since last night')
    expect(desk.requests.at(-1)?.body).toContain('"training":true')
    await answerAll(desk, '6f')
    await desk.press('c')
    expect(await copied(desk.page)).toMatch(/^TRAINING, not a real call\./)
  })

  test('finds "chemist open late" and says honestly when it finds nothing', async () => {
    const desk = await open()
    await desk.press('d')
    await desk.page.keyboard.type('chemsit open late')
    await desk.press('Enter')
    await desk.page.locator('.panel .svc').first().waitFor()
    await desk.page.locator('#words').fill('zzzzqqqq')
    await desk.press('Enter')
    await desk.page.getByText('Nothing found').waitFor()
    expect(desk.requests.map(({ url }) => url).join()).not.toContain('chemsit')
  })

  test('stores nothing, and leaves nothing behind when it is left', async () => {
    const desk = await open()
    await say(desk, '42f uti 3/7')
    const kept = await desk.page.evaluate(async () => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).length,
      location.search,
    ])
    expect(kept).toEqual([{}, {}, '', 0, '?practice=E86632'])
    await desk.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    expect(await desk.page.locator('body').innerText()).not.toContain('Woman, 42')
    expect(await desk.page.locator('#line').inputValue()).toBe('')
  })

  test('without the service says what to do, within seconds, and goes on when it is back', async () => {
    const desk = await open()
    await desk.page.route('**/v1/triage', (route) => route.abort())
    await say(desk, '42f uti 3/7')
    await desk.page.getByText('Do not keep the person waiting').waitFor()
    await desk.page.unroute('**/v1/triage')
    await desk.press('Enter')
    await desk.page.locator('.ask .opt').first().waitFor()
  })

  test('what is new goes by the dates of the knowledge, since a day that the reader picks', async () => {
    const desk = await open()
    const lines = () => desk.page.locator('.changes .lines li').count()
    await desk.page.getByLabel('New since').selectOption('365')
    const year = await lines()
    await desk.page.getByLabel('New since').selectOption('28')
    expect(year).toBeGreaterThan(await lines())
  })

  test('loads under 45 kB', () => {
    const folder = 'dist/web/assets'
    const html = readFileSync('dist/web/reception.html', 'utf8')
    const wanted = existsSync(folder) ? readdirSync(folder).filter((name) => html.includes(name)) : []
    const chunks = wanted.flatMap((name) => {
      const code = readFileSync(`${folder}/${name}`, 'utf8')
      return [name, ...[...code.matchAll(/from"\.\/([^"]+)"/g)].map(([, other]) => other!)]
    })
    const bytes = [...new Set(chunks)].reduce(
      (sum, name) => sum + gzipSync(readFileSync(`${folder}/${name}`)).length,
      0,
    )
    console.log(`Reception: ${(bytes / 1024).toFixed(1)} kB gzipped in ${new Set(chunks).size} files`)
    expect(bytes).toBeGreaterThan(10 * 1024)
    expect(bytes).toBeLessThan(45 * 1024)
  })
})
