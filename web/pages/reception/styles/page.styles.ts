import { css } from 'lit'

/** The front desk: warm paper, one green, three columns on one screen. Colours come from the tokens alone. */
export const pageStyles = css`
  :host {
    display: block;
    background: var(--navigator-canvas);
    color: var(--navigator-ink);
    font: 1rem/1.5 var(--navigator-font);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  b {
    font-weight: 650;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  a {
    color: var(--navigator-accent);
    text-underline-offset: 0.18em;
  }
  .i {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .vh,
  .said:empty {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .soft {
    color: var(--navigator-ink-soft);
  }
  .tiny {
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid transparent;
    outline-offset: 3px;
    box-shadow:
      0 0 0 3px var(--navigator-focus-inner),
      0 0 0 6px var(--navigator-focus-outer);
  }
  [tabindex='-1']:focus-visible {
    box-shadow: none;
  }
  .page {
    min-block-size: 100vh;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto 1fr auto auto;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem;
    padding: 0.625rem 1.5rem 0;
    background: var(--navigator-surface);
    border-block-end: 1px solid var(--navigator-edge);
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    margin-block-end: 0.5rem;
    border-radius: 8px;
    background: var(--navigator-accent);
    color: var(--navigator-on-accent);
  }
  .top h1 {
    margin: 0 1.25rem 0.75rem 0.25rem;
    font-size: 1rem;
  }
  .top nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .tab {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 3rem;
    margin-block-end: -1px;
    padding: 0.5rem 1rem;
    border: 1px solid transparent;
    border-block-end: 0;
    border-radius: 10px 10px 0 0;
    background: transparent;
    cursor: pointer;
  }
  .tab b {
    font-weight: 400;
  }
  .tab > span {
    color: var(--navigator-ink-soft);
  }
  .tab[aria-current='true'] {
    background: var(--navigator-canvas);
    border-color: var(--navigator-edge);
    box-shadow: inset 0 4px 0 var(--navigator-accent);
  }
  .tab[aria-current='true'] b {
    font-weight: 650;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-inline-start: auto;
    padding-block-end: 0.25rem;
  }
  .training {
    padding: 0.375rem 1.5rem;
    background: var(--navigator-today-soft);
    color: var(--navigator-today);
    font-weight: 650;
  }
  .said:not(:empty) {
    padding: 0.375rem 1.5rem;
    background: var(--navigator-accent-soft);
    font-weight: 650;
  }
  .by-hand {
    inline-size: calc(100% - 3rem);
    margin: 0.5rem 1.5rem;
    min-block-size: 6rem;
    font: inherit;
  }
  .foot {
    display: grid;
    grid-template-columns: minmax(14rem, 24rem) 1fr auto auto;
    align-items: center;
    gap: 0.75rem 1.5rem;
    padding: 0.5rem 1.5rem;
    background: var(--navigator-surface);
    border-block-start: 1px solid var(--navigator-line);
    color: var(--navigator-ink-soft);
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
  .foot b {
    color: var(--navigator-ink);
  }
`
