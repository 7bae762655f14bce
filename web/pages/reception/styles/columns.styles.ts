import { css } from 'lit'

/** The three columns, and the first of them. */
export const columnStyles = css`
  main {
    display: grid;
    grid-template-columns: 17.5rem minmax(0, 1fr) 30rem;
    min-block-size: 0;
  }
  .col {
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
    min-inline-size: 0;
    padding: 0.875rem 1.25rem 1.25rem;
  }
  .col + .col {
    border-inline-start: 1px solid var(--navigator-line);
  }
  .col > h2 {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    color: var(--navigator-ink-soft);
    font-size: 1rem;
    line-height: 1.5rem;
  }
  .col > h2 span {
    margin-inline-start: auto;
    font-weight: 400;
    font-size: 0.875rem;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: end;
    gap: 0.375rem 0.75rem;
  }
  .pair p {
    grid-column: 1 / -1;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .row .field {
    flex: 1 1 10rem;
    inline-size: auto;
  }
  .matches {
    overflow: hidden;
    border: 1px solid var(--navigator-line);
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-surface);
  }
  .matches li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-block-size: 2.5rem;
    padding: 0.25rem 0.875rem;
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  .matches li + li {
    border-block-start: 1px solid var(--navigator-line);
  }
  .matches [aria-selected='true'] {
    background: var(--navigator-accent-soft);
    border-inline-start-color: var(--navigator-accent);
    font-weight: 650;
  }
  .read {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .read li {
    padding: 0.125rem 0.5rem;
    border-radius: var(--navigator-radius-s);
    background: var(--navigator-accent-soft);
    font-size: 0.875rem;
    line-height: 1.5rem;
  }
  .changes {
    margin-block-start: auto;
  }
  .changes {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
  }
  .changes > :not(h3, .inline) {
    grid-column: 1 / -1;
  }
  .changes h3 {
    font-size: 1rem;
    line-height: 1.5rem;
  }
  .inline {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 0.5rem;
  }
  .inline .small {
    inline-size: auto;
  }
  .lines > li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--navigator-line);
  }
  .lines > li:last-child {
    border: 0;
  }
  .changes .lines > li {
    font-size: 0.875rem;
    line-height: 1.25rem;
  }
`
