/** What `web/build/community-limits.ts` makes of `knowledge/community.yaml`. */
declare module 'virtual:community-limits' {
  const limits: {
    readonly openNowDays: number
    readonly travelDays: number
    readonly idleMinutes: number
    readonly warningSeconds: number
  }
  export default limits
}
