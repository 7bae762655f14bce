import type { Service } from '../../knowledge/schema/service.ts'

/** What people's reports do to a service: its hours are doubted, or its numbers hidden. */
export type ReportEffect = { readonly service: string; readonly effect: 'ring-to-check' | 'number-hidden' }

/** 999, 111, A&E and crisis lines: reports about them alert a curator and change nothing. */
export const isBeyondReports = ({ national, category }: Pick<Service, 'national' | 'category'>): boolean =>
  national || category === 'emergency' || category === 'urgent-advice' || category === 'mental-health-crisis'

/** Of what was reported, the lines that nothing changes by itself: a curator must look at them at once. */
export const toLookAtOnce = (services: readonly Service[], reports: readonly ReportEffect[]): string[] => {
  const reported = new Set(reports.map(({ service }) => service))
  return services.filter((service) => isBeyondReports(service) && reported.has(service.id)).map(({ id }) => id)
}

const doubted = (service: Service): Service =>
  service.hours === null
    ? service
    : { ...service, hours: { ...service.hours, provenance: { ...service.hours.provenance, dated: null } } }

/** The services with what was reported of them: undated hours read "ring to check", a number said to be wrong is not shown. */
export const withReports = (services: readonly Service[], reports: readonly ReportEffect[]): Service[] =>
  services.map((service) => {
    if (isBeyondReports(service)) return service
    const effects = new Set(reports.filter((report) => report.service === service.id).map(({ effect }) => effect))
    const rung = effects.has('number-hidden') ? { ...service, phones: [] } : service
    return effects.has('ring-to-check') ? doubted(rung) : rung
  })
