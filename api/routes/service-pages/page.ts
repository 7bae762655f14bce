import type { Listed } from '../../directory/listing/listed.ts'

type Say = (key: string, fill?: Readonly<Record<string, string>>) => string

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const row = (label: string, text: string | null): string =>
  text === null || text === '' ? '' : `<dt>${escape(label)}</dt><dd>${escape(text)}</dd>`

const links = ({ actions }: Listed): string =>
  actions.length === 0
    ? ''
    : `<ul class="actions">${actions.map(({ href, label }) => `<li><a href="${escape(href)}" rel="noopener">${escape(label)}</a></li>`).join('')}</ul>`

const instead = (say: Say, services: readonly Listed[]): string =>
  services.length === 0
    ? ''
    : `<h2>${escape(say('service-page.go-to'))}</h2><ul>${services.map(({ id, name }) => `<li><a href="/services/${id}">${escape(name)}</a></li>`).join('')}</ul>`

const date = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })

/**
 * One service without script, at this moment; the same facts as its answer of the API.
 * @param goTo where to go instead, of a service that has closed
 */
export const servicePage = (service: Listed, goTo: readonly Listed[], say: Say): string => {
  const { name, summary, opening, address, accessText, eligibility, caution, checkedOn } = service
  const checked = checkedOn ? say('service-page.checked', { date: date(checkedOn) }) : say('service-page.unchecked')
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(name)} · ${escape(say('service-page.site'))}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/services.css"></head><body><main><p class="site">${escape(say('service-page.site'))}</p><h1>${escape(name)}</h1><p class="lead">${escape(summary)}</p>${links(service)}<dl>${row(say('service-page.opening'), opening.text)}${row(say('service-page.address'), address)}${row(say('service-page.access'), service.closed ? null : accessText)}${row(say('service-page.who'), eligibility)}${row(say('service-page.know'), caution)}</dl>${instead(say, goTo)}<p class="soft">${escape(checked)}</p></main><footer><p>${escape(say('safety'))}</p><p class="soft">${escape(say('service-page.demonstration'))} <a href="/truth">${escape(say('truth.link'))}</a></p></footer></body></html>`
}
