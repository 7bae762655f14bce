const zone = 'Europe/London'

/** "8.02am", London time. */
export const clockOf = (at: Date): string => {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: zone })
    .formatToParts(at)
    .reduce<Record<string, string>>((all, { type, value }) => ({ ...all, [type]: value }), {})
  return `${parts.hour}.${parts.minute}${parts.dayPeriod?.toLowerCase().replaceAll(/[^a-z]/g, '')}`
}

/** "21 November 2026", London time. */
export const dayOf = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: zone }).format(at)

/** The date so many days before, `2026-11-21`, London time. */
export const daysBefore = (at: Date, days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at.getTime() - days * 86_400_000)
