/** Says a sentence of a page's own, `{name}` filled in. @throws Error when there is none. */
export type Say = (key: string, fill?: Readonly<Record<string, string | number>>) => string

/** @param page whose file of `knowledge/wording/en` these sentences are */
export const wordsOfPage =
  (page: string, sentences: Readonly<Record<string, string>>): Say =>
  (key, fill = {}) => {
    const sentence = sentences[key]
    if (sentence === undefined) throw new Error(`knowledge/wording/en/${page}.yaml has no "${page}.${key}"`)
    return sentence.replaceAll(/\{(\w+)\}/g, (blank, name: string) => String(fill[name] ?? blank))
  }
