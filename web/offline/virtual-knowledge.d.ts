/** What `web/build/offline-knowledge.ts` makes of the knowledge, as JSON. */
declare module 'virtual:knowledge/core' {
  const json: string
  export default json
}
declare module 'virtual:knowledge/ears' {
  const json: string
  export default json
}
declare module 'virtual:knowledge/situations' {
  const json: string
  export default json
}
declare module 'virtual:knowledge/glossaries' {
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  export default loaders
}
