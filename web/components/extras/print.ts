/** Prints one element alone: what neither holds it nor is it is left out, with no change to the partner's page. */
export const printAlone = (element: Element) => {
  const sheet = new CSSStyleSheet()
  const name = element.localName
  sheet.replaceSync(
    `@media print{body :not(:has(${name}[printing])):not(${name}[printing]){display:none!important}` +
      `body,body :has(${name}[printing]){display:block!important;margin:0!important;padding:0!important}}`,
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  element.toggleAttribute('printing', true)
  for (const other of element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.other') ?? []) other.open = true
  const tidy = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    element.toggleAttribute('printing', false)
  }
  addEventListener('afterprint', tidy, { once: true })
  print()
}
