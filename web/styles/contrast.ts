import { tokens } from './tokens.ts'

/** Colours by token name without `--navigator-`, as `#rgb` or `#rrggbb`. */
export type Palette = ReadonlyMap<string, string>

const paletteIn = (block: string): [string, string][] =>
  [...block.matchAll(/--navigator-([a-z-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [name!, value!])

/** The widget's own colours, light and dark. */
export const palettes = (): { readonly light: Palette; readonly dark: Palette } => {
  const [lightBlock = '', darkBlock = ''] = tokens.cssText.split(/:host\(\[scheme=['"]?dark['"]?\]\)/)
  const light = new Map(paletteIn(lightBlock))
  return { light, dark: new Map([...light, ...paletteIn(darkBlock)]) }
}

const channels = (hex: string) =>
  (hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)!).map(
    (pair) => Number.parseInt(pair, 16) / 255,
  )

/** Relative luminance, as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) =>
    value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** WCAG 2.2 AA: text, and the edges of what is pressed or filled in. */
const text = 4.5
const edge = 3

export type Pair = readonly [one: string, other: string, atLeast: number]

/** Every pair of tokens that stand on one another, and what it must reach. */
export const pairs: readonly Pair[] = [
  ...['canvas', 'surface', 'sunken'].flatMap((ground): Pair[] => [
    ['ink', ground, text],
    ['ink-soft', ground, text],
    ['edge', ground, edge],
  ]),
  ...['canvas', 'surface', 'accent-soft', 'emergency-soft'].map((ground): Pair => ['accent', ground, text]),
  ['ink', 'accent-soft', text],
  ['on-accent', 'accent', text],
  ['on-accent', 'accent-strong', text],
  ['emergency', 'emergency-soft', text],
  ['emergency', 'canvas', text],
  ['ink', 'emergency-soft', text],
  ['on-fill', 'emergency-fill', text],
  ['on-fill', 'urgent-fill', text],
  ['today', 'today-soft', text],
  ['ink', 'today-soft', text],
  ['routine', 'surface', text],
  ['self-care', 'canvas', text],
  ['open', 'surface', text],
  ['open', 'canvas', text],
  ['check', 'surface', text],
  ['check', 'canvas', text],
]
