import { contrast, pairs, palettes, type Palette } from '../../../styles/contrast.ts'
import { bad, good, look, type CheckResult } from './finding.ts'

/** Tokens a partner had better leave alone: what they mean must look alike on every site. */
const fixed = /^(emergency|urgent|today|routine|self-care|open|check|focus|on-fill)/

const byte = (value: string) =>
  Math.round(value.endsWith('%') ? Number.parseFloat(value) * 2.55 : Number.parseFloat(value))

/** `#rgb`, `#rrggbb` or `rgb(…)` as `#rrggbb`; null for what cannot be read without a browser. */
export const asHex = (colour: string): string | null => {
  const plain = colour.trim().toLowerCase()
  if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/.test(plain)) return plain
  const parts = /^rgb\(\s*([\d.]+%?)[\s,]+([\d.]+%?)[\s,]+([\d.]+%?)\s*\)$/.exec(plain)?.slice(1).map(byte)
  return parts?.every((part) => part >= 0 && part <= 255)
    ? `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
    : null
}

type Chosen = ReadonlyMap<string, string>

const chosenIn = (text: string): Chosen => {
  const { light } = palettes()
  return new Map(
    [...text.matchAll(/--navigator-([a-z-]+)\s*:\s*([^;}\n"']+)/g)]
      .map(([, name, value]) => [name!, value!.trim()] as const)
      .filter(([name]) => light.has(name)),
  )
}

/** The rules for readers who ask for dark, with one level of rules inside. */
const darkBlock = /@media[^{]*prefers-color-scheme\s*:\s*dark[^{]*\{((?:[^{}]|\{[^{}]*\})*)\}/g

const hexesOf = (chosen: Chosen): Chosen =>
  new Map(
    [...chosen].flatMap(([name, value]) => {
      const hex = asHex(value)
      return hex ? [[name, hex] as const] : []
    }),
  )

const weakPairs = (scheme: string, own: Palette, chosen: Chosen, cure: string): CheckResult[] =>
  pairs.flatMap(([one, other, least]) => {
    if (!chosen.has(one) && !chosen.has(other)) return []
    const is = contrast(own.get(one)!, own.get(other)!)
    const words = `--navigator-${one} on --navigator-${other} is ${is.toFixed(2)} in ${scheme}`
    return is < least ? [bad('contrast', `${words}; it must be at least ${least}.${cure}`)] : []
  })

const darkCure = ' Set dark values inside @media (prefers-color-scheme: dark), or write scheme="light" on the tag.'

const weakIn = (text: string): CheckResult[] => {
  const { light, dark } = palettes()
  const day = hexesOf(chosenIn(text.replaceAll(darkBlock, '')))
  const night = new Map([...day, ...hexesOf(chosenIn([...text.matchAll(darkBlock)].map(([, rules]) => rules).join()))])
  const staysLight = /<same-day-navigator[^>]*scheme\s*=\s*["']?light/i.test(text)
  return [
    ...weakPairs('light', new Map([...light, ...day]), day, ''),
    ...(staysLight ? [] : weakPairs('dark', new Map([...dark, ...night]), night, darkCure)),
  ]
}

/** Can everything still be read in the colours a partner chose? In light and in dark, ours standing in for the rest. */
export const checkColours = (text: string): CheckResult[] => {
  const chosen = chosenIn(text)
  const unread = [...chosen].filter(([, value]) => asHex(value) === null)
  const weak = weakIn(text)
  const isGood = chosen.size > unread.length && weak.length === 0
  return [
    ...unread.map(([name, value]) =>
      look('contrast', `We cannot read --navigator-${name}: ${value}. Write it as #rrggbb and check again.`),
    ),
    ...[...chosen.keys()]
      .filter((name) => fixed.test(name))
      .map((name) => look('colours', `Leave --navigator-${name} as it is: it means the same on every site.`)),
    ...weak,
    ...(isGood ? [good('contrast', 'Every pair of colours that we could read is strong enough.')] : []),
  ]
}
