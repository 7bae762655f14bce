import { describe, expect, test } from 'vitest'
import { asHex, checkColours } from '../../web/pages/partners/checks/colours.ts'
import type { CheckResult } from '../../web/pages/partners/checks/finding.ts'
import { checkMarkup } from '../../web/pages/partners/checks/markup.ts'
import { checkPolicy } from '../../web/pages/partners/checks/policy.ts'
import { tagFor } from '../../web/pages/partners/tag.ts'

const service = 'https://navigator.example'
const safety = 'Call 999 for chest pain. Not sure? Call 111.'
const toChange = (found: readonly CheckResult[]) =>
  found.filter(({ verdict }) => verdict === 'bad').map(({ about }) => about)
const header = (policy: string) => `HTTP/2 200\ncontent-security-policy: ${policy}\nserver: x`

describe('content policy', () => {
  test.each([
    "script-src 'self' https://navigator.example; connect-src 'self' https://navigator.example; style-src 'self'",
    "default-src 'self' https://*.example; require-trusted-types-for 'script'; trusted-types lit-html",
    'default-src https:',
    "script-src navigator.example; connect-src *; require-trusted-types-for 'script'",
    "object-src 'none'",
  ])('%s lets the widget work', (policy) => {
    expect(toChange(checkPolicy(header(policy), service))).toEqual([])
  })

  test.each([
    ["script-src 'self'; connect-src https:", ['script-src']],
    ["default-src 'self'", ['script-src', 'connect-src']],
    ["default-src https:; connect-src 'none'", ['connect-src']],
    ["default-src https:; script-src-elem 'self'", ['script-src']],
    ['default-src http://navigator.example', ['script-src', 'connect-src']],
    ['default-src https://navigator.example:8443', ['script-src', 'connect-src']],
    ['default-src https://navigator.example.org', ['script-src', 'connect-src']],
    ['default-src https://*.navigator.example', ['script-src', 'connect-src']],
    ["default-src https:; require-trusted-types-for 'script'; trusted-types dompurify", ['trusted-types']],
    ['sandbox allow-forms; default-src *', ['sandbox']],
  ])('%s is told what to change', (policy, about) => {
    expect(toChange(checkPolicy(header(policy), service))).toEqual(about)
  })

  test('every policy must allow it: one in a header, one in the page', () => {
    const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`
    expect(toChange(checkPolicy(`${header('default-src https:')}\n\n${page}`, service))).toEqual([
      'script-src',
      'connect-src',
    ])
  })

  test('a nonce with strict-dynamic is pointed out, not called right or wrong', () => {
    const [scripts] = checkPolicy(header("script-src 'nonce-abc' 'strict-dynamic'"), service)
    expect(scripts).toMatchObject({ verdict: 'look', about: 'script-src' })
  })

  test('no policy is said, not taken for a good one', () => {
    expect(checkPolicy('<p>hello</p>', service)).toEqual([expect.objectContaining({ verdict: 'look' })])
  })
})

const page = (over: { head?: string; html?: string; body?: string } = {}) =>
  `<!doctype html><html ${over.html ?? 'lang="en-GB"'}><head>${over.head ?? '<meta name="viewport" content="width=device-width, initial-scale=1">'}</head>` +
  `<body>${over.body ?? tagFor(service, { partner: 'fernborough', placement: 'corner', lang: 'en' }, safety)}</body></html>`

describe('the page', () => {
  test('with the tag that we hand out has nothing to change', () => {
    expect(checkMarkup(page(), service).filter(({ verdict }) => verdict !== 'good')).toEqual([])
  })

  test.each([
    ['user-scalable=no', '<meta content="width=device-width,user-scalable=no" name=viewport>'],
    ['user-scalable=0', `<META NAME='viewport' CONTENT='user-scalable = 0'>`],
    ['maximum-scale=1', '<meta name="viewport" content="initial-scale=1, maximum-scale=1.0">'],
  ])('%s keeps people from enlarging', (_, head) => {
    expect(toChange(checkMarkup(page({ head }), service))).toEqual(['viewport'])
  })

  test.each([
    ['no language', { html: '' }, ['lang']],
    [
      'no script',
      { body: '<same-day-navigator partner="x"><a href="tel:999"></a><a href="tel:111"></a></same-day-navigator>' },
      ['the script'],
    ],
    [
      'no words inside',
      {
        body: `<script type="module" src="${service}/embed.js"></script><same-day-navigator partner="x"></same-day-navigator>`,
      },
      ['inside the tag'],
    ],
    [
      'an old script tag',
      {
        body: `<script src="${service}/embed.js"></script><same-day-navigator partner="x">tel:999 tel:111</same-day-navigator>`,
      },
      ['the script'],
    ],
    ['a tag in a comment', { body: '<!-- <same-day-navigator></same-day-navigator> -->' }, ['the script', 'the tag']],
  ])('%s is told', (_, over, about) => {
    expect(toChange(checkMarkup(page(over), service))).toEqual(about)
  })

  test('headers alone are not taken for a page', () => {
    expect(checkMarkup(header('default-src *'), service)).toEqual([])
  })
})

describe('colours', () => {
  const blue = '--navigator-accent: #27406f; --navigator-accent-strong: #1b2d50; --navigator-accent-soft: #eef1f6'
  const night = '--navigator-accent: #a9c1f5; --navigator-accent-strong: #c9d8fa; --navigator-accent-soft: #1d2a45'

  test('colours that can be read by day and by night are good', () => {
    const css = `same-day-navigator{${blue}} @media (prefers-color-scheme: dark){same-day-navigator{${night}; --navigator-on-accent: #0b1630}}`
    expect(checkColours(css).map(({ verdict }) => verdict)).toEqual(['good'])
  })

  test('colours for the day alone are held against the night, unless the tag stays light', () => {
    const found = checkColours(`same-day-navigator{${blue}}`)
    expect(toChange(found)).toContain('contrast')
    expect(found.every(({ says }) => says.includes('in dark'))).toBe(true)
    const light = checkColours(`<same-day-navigator scheme="light"></same-day-navigator><style>x{${blue}}</style>`)
    expect(light.map(({ verdict }) => verdict)).toEqual(['good'])
  })

  test('what is not a colour of ours is not judged', () => {
    expect(checkColours('same-day-navigator{--navigator-radius-m: 0; color: #777}')).toEqual([])
  })

  test('a weak accent is named with its figures', () => {
    const found = checkColours('same-day-navigator { --navigator-accent: #9bd }')
    expect(found).toContainEqual({
      verdict: 'bad',
      about: 'contrast',
      says: expect.stringMatching(
        /--navigator-accent on --navigator-surface is \d\.\d\d in light; it must be at least 4\.5/,
      ) as string,
    })
  })

  test('a colour that cannot be read is not called good, and urgency is left alone', () => {
    expect(checkColours('--navigator-accent: oklch(0.4 0.1 180)')).toEqual([
      expect.objectContaining({ verdict: 'look' }),
    ])
    expect(checkColours('--navigator-emergency-fill: #000').map(({ about }) => about)).toContain('colours')
  })

  test.each([
    ['#0B5F59', '#0b5f59'],
    ['rgb(11, 95, 89)', '#0b5f59'],
    ['rgb(11 95 89)', '#0b5f59'],
    ['rgb(300, 0, 0)', null],
    ['teal', null],
  ])('%s is read as %s', (colour, hex) => {
    expect(asHex(colour)).toBe(hex)
  })
})

test('the tag cannot be broken out of by what is typed', () => {
  const tag = tagFor(service, { partner: '"><script>', placement: 'inline', lang: 'en' }, safety)
  expect(tag).toContain('partner="&quot;>&lt;script>"')
  expect(tag).toContain('<a href="tel:999">999</a>')
})
