import { css } from 'lit'

/**
 * The few pieces every view is made of: text sizes, focus, lists. Nothing of the page's own styles comes in, and
 * `--navigator-unit`, registered as a length, is the reader's own text size and not the page's root size.
 */
export const base = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  .nav {
    all: initial;
    display: block;
    direction: inherit;
    color: var(--navigator-ink);
    font-family: var(--navigator-font);
    overflow-wrap: break-word;
    text-align: start;
    --navigator-unit: 1em;
    --s: calc(var(--navigator-unit) * 0.875);
    --m: var(--navigator-unit);
    --l: calc(var(--navigator-unit) * 1.125);
    --xl: calc(var(--navigator-unit) * 1.375);
    --xxl: calc(var(--navigator-unit) * 1.625);
  }
  :host([large]) .nav {
    --navigator-unit: 1.5em;
  }
  .nav[dir='rtl'] {
    direction: rtl;
  }
  .nav[dir='ltr'] {
    direction: ltr;
  }
  .nav > * {
    font-size: var(--l);
    line-height: 1.55;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    font-size: inherit;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  h4,
  b,
  legend,
  summary {
    font-weight: 650;
  }
  h2,
  h3,
  h4 {
    text-wrap: balance;
  }
  ul {
    list-style: none;
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
    text-decoration-thickness: 1px;
  }
  .i {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .flip:dir(rtl) {
    transform: scaleX(-1);
  }
  .small {
    font-size: var(--m);
    line-height: 1.5;
  }
  .tiny {
    font-size: var(--s);
    line-height: 1.43;
  }
  .soft {
    color: var(--navigator-ink-soft);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
    scroll-margin-block: 96px;
  }
  [tabindex='-1']:focus-visible {
    box-shadow: inset 0 3px 0 var(--navigator-accent);
    outline: 0;
  }
  .lead {
    font-size: var(--xl);
    line-height: 1.28;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .label {
    display: block;
    font-size: var(--l);
    line-height: 1.34;
    font-weight: 650;
  }
  .step {
    display: contents;
  }
  .print-only {
    display: none;
  }
  .stack {
    display: grid;
    gap: 8px;
  }
  .ticks {
    display: grid;
    gap: 4px;
  }
  .ticks li {
    padding-inline-start: 20px;
    position: relative;
    text-wrap: pretty;
  }
  .ticks li::before {
    content: '';
    position: absolute;
    inset-inline-start: 4px;
    inset-block-start: 0.62em;
    inline-size: 6px;
    block-size: 6px;
    border-radius: 50%;
    background: currentColor;
  }
`
