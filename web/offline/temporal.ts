type TemporalOf = typeof globalThis.Temporal

/** The browser's own, or else what `readyTemporal` fetched: the build puts this wherever the engine says `Temporal`. */
export let Temporal = (globalThis as { Temporal?: TemporalOf }).Temporal as TemporalOf

/** To be awaited before the engine runs: older browsers lack it. Nothing is put on the page's own globals. */
export const readyTemporal = async (): Promise<void> => {
  if (Temporal === undefined) Temporal = (await import('temporal-polyfill')).Temporal as unknown as TemporalOf
}
