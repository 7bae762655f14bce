/** What `web/build/page-words.ts` makes of `knowledge/wording/en/<page>.yaml`. */
declare module 'virtual:page-words/*' {
  const words: Readonly<Record<string, string>>
  export default words
}
