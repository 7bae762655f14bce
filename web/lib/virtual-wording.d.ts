/** What `web/build/wording.ts` makes of `knowledge/wording`. */
declare module 'virtual:wording' {
  type Sentences = Readonly<Record<string, string>>
  const english: Sentences
  export default english
  export const others: Readonly<Record<string, () => Promise<{ default: Sentences }>>>
}
