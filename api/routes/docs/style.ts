/** The look of the reference page: plain, wide tables, both colour schemes. */
export const docsStyle = `
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 2rem; } h2 { margin-top: 3rem; } h3 { margin-top: 1.75rem; }
code, pre { font: 0.95em/1.5 ui-monospace, monospace; }
pre { padding: 1rem; overflow-x: auto; border: 1px solid; border-radius: 0.5rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid; }
.method { font-weight: 700; } .skip { position: absolute; inset-inline-start: -99rem; } .skip:focus { position: static; }
a:focus-visible, pre:focus-visible, .scroll:focus-visible { outline: 3px solid; outline-offset: 2px; } .scroll { overflow-x: auto; }
`
