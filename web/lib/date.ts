/** A date as people say it: "3 August 2026". Takes a date or an instant with its zone in brackets. */
export const dateIn = (language: string, date: string): string => {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  const spoken = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' })
  return spoken.format(Date.UTC(year, month - 1, day))
}
