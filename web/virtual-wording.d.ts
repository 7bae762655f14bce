/** What `web/build/wording.ts` makes of `knowledge`. */
declare module 'virtual:wording' {
  type Sentences = Readonly<Record<string, string>>
  const english: Sentences
  export default english
}
declare module 'virtual:wording/languages' {
  type Sentences = Readonly<Record<string, string>>
  export const others: Readonly<Record<string, () => Promise<{ default: Sentences; checked: boolean }>>>
}
declare module 'virtual:wording/after' {
  const english: Readonly<Record<string, string>>
  export default english
}
declare module 'virtual:places' {
  /** District, latitude and longitude of its middle. */
  export const districts: readonly (readonly [string, number, number])[]
  export const attribution: string
}
