export type Choices = { readonly partner: string; readonly placement: 'inline' | 'corner'; readonly lang: string }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

const linked = (safety: string) =>
  escaped(safety).replaceAll(/\b(999|111)\b/g, (number) => `<a href="tel:${number}">${number}</a>`)

/** The exact lines for a partner's page. */
export const tagFor = (service: string, { partner, placement, lang }: Choices, safety: string): string =>
  [
    `<script type="module" src="${service}/embed.js"></script>`,
    `<same-day-navigator partner="${escaped(partner)}" lang="${escaped(lang)}"${placement === 'corner' ? ' placement="corner"' : ''}>`,
    `  <p>${linked(safety)}</p>`,
    '</same-day-navigator>',
  ].join('\n')
