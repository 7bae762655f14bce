import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sqliteStore } from '../../api/metrics/sqlite/store.ts'
import { readTicket, signTicket } from '../../api/metrics/signing/ticket.ts'
import { countedApp, secret, ticketOf } from './support/counted-app.ts'
import { lists } from './support/lists.ts'

let folder: string
let counted: ReturnType<typeof countedApp>
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'navigator-counting-'))
  counted = countedApp(sqliteStore(join(folder, 'metrics.sqlite'), lists))
})
afterEach(async () => {
  await counted.metrics.close(1000)
  rmSync(folder, { recursive: true })
})

const emergency = { message: 'crushing chest pain and sweating', person: { age: 61, sex: 'male' }, place: 'UB8 1UW' }

test('an answer counts in every table of answers, with the neighbourhood and not the place', async () => {
  await counted.turn(emergency)
  const figures = await counted.figures()
  expect(figures).toContain('starts: resident demo 1')
  expect(figures).toContain('languages: en resident 1')
  expect(figures).toContain('hours: sat h19 1')
  expect(figures).toContain('dispositions: call-999 resident 1')
  expect(figures).toContain('statuses: emergency resident 1')
  expect(figures).toContain('doubts: sure resident 1')
  expect(figures).toContain('dispositions-by-neighbourhood: call-999 south-west-uxbridge 1')
  expect(figures).toContain('dispositions-by-age: call-999 40-to-64 1')
  expect(figures).toContain('destinations: emergency south-west-uxbridge 1')
})

test('a postcode in the words counts as a place; none as not given', async () => {
  await counted.turn({ message: 'crushing chest pain, I am at UB8 1UW' })
  await counted.turn({ message: 'crushing chest pain' })
  expect(await counted.figures(['dispositions-by-neighbourhood'])).toEqual([
    'dispositions-by-neighbourhood: call-999 not-given 1',
    'dispositions-by-neighbourhood: call-999 south-west-uxbridge 1',
  ])
})

test('a consultation counts once, however often it is sent', async () => {
  const { consultation } = await counted.turn({ message: 'I have a sore throat' })
  for (let again = 0; again < 3; again++) await counted.turn({ consultation, message: 'crushing chest pain' })
  const figures = await counted.figures(['starts', 'dispositions'])
  expect(figures).toEqual(['dispositions: call-999 resident 1', 'starts: resident demo 1'])
})

test('simulated and training turns are never counted, and get no ticket', async () => {
  for (const [body, query] of [
    [emergency, '?at=2026-12-25T23:40'],
    [{ ...emergency, training: true }, ''],
  ] as const) {
    const { step } = await counted.turn(body, query)
    expect(step.kind === 'reach' && step.receipt.ticket).toBeNull()
  }
  expect(await counted.figures()).toEqual([])
})

test('a sensitive answer counts as its topic alone, and nobody is asked about it', async () => {
  const { step } = await counted.turn({ message: 'I want to kill myself', place: 'UB8 1UW' })
  expect(step.kind === 'reach' && step.receipt.ticket).toBeNull()
  const figures = (await counted.figures()).filter((figure) => !/^(starts|languages|hours):/.test(figure))
  expect(figures).toHaveLength(1)
  expect(figures[0]).toMatch(/^sensitive-topics: .* 1$/)
})

test('an emergency found in a refused request counts apart from every other figure, by its answer alone', async () => {
  const refused = { message: 'crushing chest pain and sweating', place: 'UB8 1UW', person: { age: 'not an age' } }
  expect((await counted.turn(refused)).step.kind).toBe('reach')
  expect(await counted.figures()).toEqual(['refused-emergencies: call-999 1'])
  const broken = await counted.app.request('/v1/triage', { method: 'POST', body: '{"message":"he is not breathing' })
  expect(broken.status).toBe(200)
  expect(await counted.figures()).toEqual(['refused-emergencies: call-999 2'])
})

test('a refused request without an emergency, in training, or with its clock set counts nothing', async () => {
  const emergencyRefused = { ...emergency, person: { age: 'not an age' } }
  expect((await counted.post('/v1/triage', { message: 'a sore throat', person: { age: 'none' } })).status).toBe(422)
  await counted.turn({ ...emergencyRefused, training: true })
  await counted.turn(emergencyRefused, '?at=2026-12-25T23:40')
  expect(await counted.figures()).toEqual([])
})

test('a sensitive emergency in a refused request counts as its topic alone', async () => {
  await counted.turn({ message: 'I have taken an overdose to kill myself', person: { age: 'not an age' } })
  const figures = await counted.figures()
  expect(figures).toHaveLength(1)
  expect(figures[0]).toMatch(/^sensitive-topics: .* 1$/)
})

test('what was not understood, and a need at an hour when nobody is there, count as unmet', async () => {
  await counted.turn({ message: 'flibber wozzle grompt', place: 'UB8 1UW' })
  expect(await counted.figures(['unmet', 'unmet-hours'])).toEqual([
    'unmet-hours: not-understood h16-19 1',
    'unmet: not-understood south-west-uxbridge 1',
  ])
})

test('feedback counts once for each question, and 200 says that it is stored', async () => {
  const ticket = ticketOf(await counted.turn(emergency))
  for (const [question, value] of [
    ['helpful', 'yes'],
    ['helpful', 'no'],
    ['would-have-gone', 'nothing'],
    ['action', 'call'],
    ['action', 'directions'],
  ]) {
    const response = await counted.feedback({ ticket, question, value })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ status: 'stored' })
  }
  expect(await counted.figures(['helpful', 'otherwise', 'actions'])).toEqual([
    'actions: call call-999 1',
    'actions: directions call-999 1',
    'helpful: yes call-999 1',
    'otherwise: nothing call-999 1',
  ])
})

test.each([
  [{ question: 'helpful', value: 'perhaps' }, 'value'],
  [{ question: 'would-have-gone', value: 'to my sister in Ickenham' }, 'value'],
  [{ question: 'anything', value: 'yes' }, 'question'],
  [{ question: 'helpful', value: 'yes', note: 'my name is' }, 'body'],
  [{ question: 'what-happened', value: 'closed' }, 'service'],
  [{ question: 'what-happened', value: 'closed', service: 'a place of my own' }, 'service'],
  [{ question: 'helpful', value: 'yes', ticket: 'made.up' }, 'ticket'],
])('refuses %j and names the field', async (body, path) => {
  const ticket = ticketOf(await counted.turn(emergency))
  const response = await counted.feedback({ ticket, ...body })
  expect(response.status).toBe(422)
  expect(((await response.json()) as { errors: { path: string }[] }).errors[0]?.path).toBe(path)
  expect(await counted.figures(['helpful', 'otherwise', 'visits'])).toEqual([])
})

const now = Temporal.ZonedDateTime.from('2026-11-21T19:30:00[Europe/London]')
const ticketAged = (hours: number) =>
  signTicket(secret, {
    consultation: crypto.randomUUID(),
    minute: Math.floor(now.subtract({ minutes: Math.round(hours * 60) }).epochMilliseconds / 60_000),
    disposition: 'pharmacy-first',
    services: [lists.service[0]!],
  })

test('a ticket lives 48 hours for counting and 14 days for a report', async () => {
  const helpful = { question: 'helpful', value: 'yes' }
  expect((await counted.feedback({ ticket: ticketAged(47.9), ...helpful })).status).toBe(200)
  expect((await counted.feedback({ ticket: ticketAged(48.1), ...helpful })).status).toBe(422)
  const closed = { question: 'what-happened', value: 'closed', service: lists.service[0] }
  expect((await counted.feedback({ ticket: ticketAged(13.9 * 24), ...closed })).status).toBe(200)
  expect((await counted.feedback({ ticket: ticketAged(14.1 * 24), ...closed })).status).toBe(422)
  expect((await counted.feedback({ ticket: ticketAged(-1), ...helpful })).status).toBe(422)
  expect(await counted.figures(['helpful', 'visits'])).toEqual(['helpful: yes pharmacy-first 1'])
})

test('a ticket changed by one letter, or signed by another, is none', () => {
  const ticket = ticketAged(1)
  expect(readTicket(secret, ticket)).not.toBeNull()
  expect(readTicket('another secret', ticket)).toBeNull()
  for (const place of [0, 10, ticket.length - 5]) {
    const changed = ticket.slice(0, place) + (ticket[place] === 'A' ? 'B' : 'A') + ticket.slice(place + 1)
    expect(readTicket(secret, changed)).toBeNull()
  }
})
