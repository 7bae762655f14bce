/** What the page of figures adds to the look of a service's page. */
export const truthStyle = `
main, footer { max-width: 46rem; } section { margin-top: 2rem; } section > p { margin-block: .5rem; }
.warning { border: 2px solid; border-inline-start-width: .6rem; border-radius: .5rem; padding: .75rem 1rem; font-weight: 650; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem; margin: 0; }
dl > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; } dl dt { margin: 0; } dl dd { font-size: 1.75rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; } .scroll:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; font-variant-numeric: tabular-nums; } caption { text-align: start; color: var(--soft); padding-bottom: .25rem; }
th, td { padding: .4rem 0 .4rem .75rem; border-bottom: 1px solid var(--line); text-align: end; vertical-align: bottom; font-weight: 400; }
th:first-child { text-align: start; padding-inline-start: 0; } thead th { color: var(--soft); } tbody th, .total td { font-weight: 650; }
.columns ul { columns: 11rem; margin: 0; } .soft { overflow-wrap: anywhere; }
@media print { body { font-size: .875rem; } main { border: 0; } }
`
