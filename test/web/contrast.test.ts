import { expect, test } from 'vitest'
import { tokens } from '../../web/styles/tokens.ts'

type Palette = ReadonlyMap<string, string>

const paletteIn = (block: string): [string, string][] =>
  [...block.matchAll(/--navigator-([a-z-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [name!, value!])

const [lightBlock = '', darkBlock = ''] = tokens.cssText.split(":host([scheme='dark'])")
const light: Palette = new Map(paletteIn(lightBlock))
const dark: Palette = new Map([...light, ...paletteIn(darkBlock)])

const channels = (hex: string) =>
  (hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!).map(
    (pair) => Number.parseInt(pair, 16) / 255,
  )

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const text = [
  ...['canvas', 'surface', 'sunken'].flatMap((ground) => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ...['canvas', 'surface', 'accent-soft', 'emergency-soft'].map((ground) => ['accent', ground]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['emergency', 'emergency-soft'],
  ['emergency', 'canvas'],
  ['ink', 'emergency-soft'],
  ['on-fill', 'emergency-fill'],
  ['on-fill', 'urgent-fill'],
  ['today', 'today-soft'],
  ['ink', 'today-soft'],
  ['routine', 'surface'],
  ['self-care', 'canvas'],
  ['open', 'surface'],
  ['open', 'canvas'],
  ['check', 'surface'],
  ['check', 'canvas'],
]
const edges = ['canvas', 'surface', 'sunken'].map((ground) => ['edge', ground])

test.each([
  ['light', light],
  ['dark', dark],
] as const)('%s: every pair of colours can be read', (_, palette) => {
  const weak = [...text.map((pair) => [...pair, 4.5] as const), ...edges.map((pair) => [...pair, 3] as const)].filter(
    ([one, other, least]) => contrast(palette.get(String(one))!, palette.get(String(other))!) < Number(least),
  )
  expect(weak).toEqual([])
})
