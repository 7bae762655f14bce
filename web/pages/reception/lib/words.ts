import sentences from 'virtual:page-words/reception'

/** Says a sentence of `knowledge/wording/en/reception.yaml`, `{name}` filled in. @throws Error when there is none. */
export const t = (key: string, fill: Readonly<Record<string, string | number>> = {}): string => {
  const sentence = sentences[key]
  if (sentence === undefined) throw new Error(`knowledge/wording/en/reception.yaml has no "reception.${key}"`)
  return sentence.replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(fill[name] ?? blank))
}
