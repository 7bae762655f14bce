import { css } from 'lit'

/** The page of figures: paper, white panels, one green. Colours come from the tokens alone. */
export const pageStyles = css`
  :host {
    display: block;
    min-block-size: 100vh;
    background: var(--navigator-canvas);
    color: var(--navigator-ink);
    font: 1rem/1.5 var(--navigator-font);
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  ul {
    margin: 0;
  }
  h1 {
    font-size: 1.75rem;
    line-height: 2.25rem;
    letter-spacing: -0.015em;
  }
  h1:focus-visible {
    box-shadow: none;
  }
  h2 {
    font-size: 1.125rem;
    line-height: 1.5rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding: 0.5rem 2.5rem;
    background: var(--navigator-surface);
    border-block-end: 1px solid var(--navigator-line);
  }
  header .push {
    margin-inline-start: auto;
  }
  main {
    display: grid;
    gap: 1rem;
    max-inline-size: 80rem;
    margin-inline: auto;
    padding: 1.125rem 2.5rem 2.5rem;
  }
  .soft,
  .note {
    color: var(--navigator-ink-soft);
  }
  .note,
  .small {
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
  .wide {
    grid-column: 1 / -1;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    min-block-size: 2.75rem;
    padding: 0 0.875rem;
    background: var(--navigator-surface);
    border: 1.5px solid var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
  }
  button {
    font-weight: 650;
    cursor: pointer;
  }
  button.main {
    background: var(--navigator-accent);
    border-color: var(--navigator-accent);
    color: var(--navigator-on-accent);
  }
  button.link {
    min-block-size: 1.75rem;
    padding: 0 0.25rem;
    border-color: transparent;
    background: none;
    color: var(--navigator-accent);
    text-decoration: underline;
    font-size: 0.875rem;
    font-weight: 400;
  }
  :focus-visible {
    outline: 3px solid transparent;
    box-shadow:
      0 0 0 3px var(--navigator-focus-inner),
      0 0 0 6px var(--navigator-focus-outer);
  }
  a {
    color: var(--navigator-accent);
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }
  form.door {
    max-inline-size: 32rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-weight: 650;
  }
  .wrong {
    color: var(--navigator-emergency-strong);
    font-weight: 650;
  }
  .watermark {
    padding: 0.5rem 0.875rem;
    border: 2px dashed var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
    font-weight: 650;
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    margin: 0;
    background: var(--navigator-surface);
    border: 1px solid var(--navigator-line);
    border-radius: 14px;
  }
  dl > div {
    padding: 0.625rem 1.125rem;
  }
  dt {
    font-size: 0.875rem;
    line-height: 1.25rem;
    min-block-size: 2.5rem;
    color: var(--navigator-ink-soft);
  }
  dd {
    margin: 0;
  }
  dd b {
    display: block;
    font-size: 1.625rem;
    line-height: 2rem;
    font-variant-numeric: tabular-nums;
  }
  .panels {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1rem;
  }
  .panel {
    min-inline-size: 0;
    padding: 0.875rem 1.25rem;
    background: var(--navigator-surface);
    border: 1px solid var(--navigator-line);
    border-radius: 14px;
  }
  .panel > div:first-child {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    margin-block-end: 0.5rem;
  }
`
