/** The look of a service's page: the colours of the navigator, large enough for a phone held at arm's length. */
export const serviceStyle = `
:root { color-scheme: light dark; --canvas: light-dark(#f7f3eb, #101817); --surface: light-dark(#fff, #1a2524); --ink: light-dark(#182624, #f3efe7);
  --soft: light-dark(#475553, #bcc8c4); --line: light-dark(#ddd6c8, #344442); --accent: light-dark(#0b5f59, #84d3c5); --on-accent: light-dark(#fff, #06231f); }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 1.125rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
main, footer { max-width: 40rem; margin: 0 auto; padding: 1rem; } main { background: var(--surface); border-radius: 1rem; border: 1px solid var(--line); margin-block: 1rem; }
@media (max-width: 42rem) { main { border-radius: 0; border-inline: 0; margin-block: 0; } }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; text-wrap: balance; } h2 { font-size: 1.25rem; } .site { color: var(--accent); font-weight: 650; margin: 0 0 .25rem; }
.lead { font-size: 1.25rem; margin-block: .5rem 1rem; } .soft { color: var(--soft); } dt { color: var(--soft); font-size: 1rem; margin-top: .75rem; } dd { margin: 0; font-weight: 650; }
.actions { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; } a { color: var(--accent); text-underline-offset: .18em; }
.actions a { display: inline-block; min-height: 1.75rem; padding: .625rem 1rem; border: 2px solid var(--accent); border-radius: .625rem; font-weight: 650; text-decoration: none; }
.actions li:first-child a { background: var(--accent); color: var(--on-accent); } a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
`
