import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../api/config.ts'
import { startCounting } from '../../api/counting.ts'
import { compileDirectory } from '../../api/directory/compile.ts'
import { findService } from '../../api/directory/listing/list.ts'
import { isBeyondReports, withReports, type ReportEffect } from '../../api/directory/reported.ts'
import { dayOf, reportedOn, type ReportFigure } from '../../api/metrics/report.ts'
import { signTicket } from '../../api/metrics/signing/ticket.ts'
import { telemetry } from '../../api/http/telemetry.ts'
import { appWith, navigator } from '../support/conversation.ts'

const today = dayOf(Temporal.PlainDate.from('2026-11-21'))
const closed = (day: number, n = 1): ReportFigure => ({ service: 'a-shop', kind: 'closed', day, n })

test('three reports within seven days count; two do not, nor three over eight days', () => {
  expect(reportedOn([closed(today - 6), closed(today - 1), closed(today)], today)).toHaveLength(1)
  expect(reportedOn([closed(today, 2)], today)).toEqual([])
  expect(reportedOn([closed(today - 7), closed(today - 1), closed(today)], today)).toEqual([])
})

test('closed and turned away both doubt the hours; a wrong number is another matter', () => {
  const turned: ReportFigure = { ...closed(today), kind: 'turned-away' }
  const wrong: ReportFigure = { ...closed(today, 3), kind: 'wrong-number' }
  expect(reportedOn([closed(today, 2), turned], today)).toMatchObject([{ effect: 'ring-to-check' }])
  expect(reportedOn([closed(today, 2), wrong], today)).toMatchObject([{ effect: 'number-hidden' }])
})

test('what reports do lasts 14 days from the day that made three', () => {
  const figures = [closed(today, 3)]
  expect(reportedOn(figures, today)).toEqual([
    { service: 'a-shop', effect: 'ring-to-check', sinceDay: today, untilDay: today + 13 },
  ])
  expect(reportedOn(figures, today + 13)).toHaveLength(1)
  expect(reportedOn(figures, today + 14)).toEqual([])
})

const { knowledge } = navigator
/** Saturday afternoon. */
const at = Temporal.ZonedDateTime.from('2026-11-21T14:30:00[Europe/London]')
const directoryWith = (reports: readonly ReportEffect[]) =>
  compileDirectory({ ...knowledge, services: withReports(knowledge.services, reports) })
const seen = (directory: ReturnType<typeof directoryWith>, id: string) =>
  findService(directory, id, { at, where: { kind: 'unknown' }, staff: false })!
const openWithPhone = knowledge.services.find(
  ({ id, category, showTo }) =>
    category === 'pharmacy' &&
    showTo === 'public' &&
    seen(directoryWith([]), id).opening.state === 'open' &&
    seen(directoryWith([]), id).actions.some(({ kind }) => kind === 'call'),
)!

test('a service said to be closed reads "ring to check", never "open"', () => {
  const { id } = openWithPhone
  const { opening, actions } = seen(directoryWith([{ service: id, effect: 'ring-to-check' }]), id)
  expect(opening.state).toBe('call-to-check')
  expect(actions.some(({ kind }) => kind === 'call')).toBe(true)
})

test('a number said to be wrong is not shown', () => {
  const { id } = openWithPhone
  const { actions } = seen(directoryWith([{ service: id, effect: 'number-hidden' }]), id)
  expect(actions.filter(({ kind }) => kind === 'call' || kind === 'relay')).toEqual([])
})

test('999, 111, A&E and crisis lines never change, whatever is reported', () => {
  const beyond = knowledge.services.filter(isBeyondReports)
  expect(beyond.map(({ category }) => category)).toEqual(
    expect.arrayContaining(['emergency', 'urgent-advice', 'mental-health-crisis']),
  )
  const all = knowledge.services.flatMap(({ id }): ReportEffect[] => [
    { service: id, effect: 'ring-to-check' },
    { service: id, effect: 'number-hidden' },
  ])
  const after = new Map(withReports(knowledge.services, all).map((service) => [service.id, service]))
  for (const service of beyond) expect(after.get(service.id)).toBe(service)
})

test('three people who went tell, and the next person is told to ring first; each counts once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'navigator-reports-'))
  const secret = 'a secret for these reports'
  const counting = startCounting(readConfig({ DATA_DIR: folder, SECRET: secret }), navigator, () => at)
  const { id } = openWithPhone
  const tell = (consultation: string) => {
    const minute = Math.floor(at.epochMilliseconds / 60_000)
    const ticket = signTicket(secret, { consultation, minute, disposition: 'pharmacy-first', services: [id] })
    return counting.metrics.take({ ticket, question: 'what-happened', value: 'closed', service: id }, at)
  }
  const [first, second, third] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  for (const consultation of [first, first, first, second]) expect(await tell(consultation)).toBe('stored')
  await counting.look()
  expect(seen(counting.navigator().directory, id).opening.state).toBe('open')
  expect(await tell(third)).toBe('stored')
  await counting.look()
  expect(seen(counting.navigator().directory, id).opening.state).toBe('call-to-check')
  await counting.close(1000)
  rmSync(folder, { recursive: true })
})

test('a crisis line that three people report stays as it is; the log and a gauge tell the curator to look at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'navigator-reports-'))
  const secret = 'a secret for these reports'
  const alerts: (readonly string[])[] = []
  const counting = startCounting(
    readConfig({ DATA_DIR: folder, SECRET: secret }),
    navigator,
    () => at,
    (services) => alerts.push(services),
  )
  const token = 'an-invented-token-of-the-operator'
  const app = appWith({
    metrics: counting.metrics,
    telemetry: telemetry(),
    adminTokenSha256: createHash('sha256').update(token).digest('hex'),
  })
  const gauge = async () => {
    const response = await app.request('/metrics', { headers: { authorization: `Bearer ${token}` } })
    return /^navigator_reports_to_look_at (\d+)$/m.exec(await response.text())?.[1]
  }
  const { id } = knowledge.services.find(({ category }) => category === 'mental-health-crisis')!
  const shop = openWithPhone.id
  const before = seen(counting.navigator().directory, id)
  for (const service of [id, shop]) {
    expect(await gauge()).toBe('0')
    for (let people = 0; people < 3; people++) {
      const minute = Math.floor(at.epochMilliseconds / 60_000)
      const consultation = crypto.randomUUID()
      const ticket = signTicket(secret, { consultation, minute, disposition: 'pharmacy-first', services: [service] })
      await counting.metrics.take({ ticket, question: 'what-happened', value: 'wrong-number', service }, at)
    }
  }
  await counting.look()
  await counting.look()
  expect(await gauge()).toBe('1')
  expect(alerts).toEqual([[id]])
  expect(seen(counting.navigator().directory, id)).toEqual(before)
  await counting.close(1000)
  rmSync(folder, { recursive: true })
})
