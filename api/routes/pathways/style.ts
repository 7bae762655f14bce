/** What the care-card pages add to the look of the reference page. */
export const pathwaysStyle = `
.ladder { list-style: none; padding: 0; } .ladder > li { margin: 0; }
.ladder > li + li::before { content: "no \\2193"; display: block; margin: 0.35rem 0 0.35rem 1.5rem; font-weight: 700; }
.answer { border: 2px solid; border-inline-start-width: 0.6rem; border-radius: 0.5rem; padding: 0.25rem 1rem; }
.answer h3 { margin: 0.5rem 0; } .answer li { margin-block: 0.5rem; } .cited { display: block; font-size: 0.9rem; }
`
