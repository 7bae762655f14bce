import { css } from 'lit'

/** Lines to read aloud, with their keys; what was answered. */
export const askingStyles = css`
  .ask,
  .ready,
  .stack {
    display: grid;
    gap: 0.75rem;
  }
  .say {
    max-inline-size: 40rem;
    font-size: 1.375rem;
    line-height: 1.75rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .keys {
    display: grid;
    gap: 0.375rem;
    max-inline-size: 46rem;
  }
  .two {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    gap: 0.75rem;
  }
  .ask > .btn {
    max-inline-size: 46rem;
  }
  .opt {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: 2.875rem;
    padding: 0.375rem 0.75rem;
    border: 1.5px solid var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-surface);
    font-size: 1.125rem;
    line-height: 1.5rem;
    text-align: start;
    cursor: pointer;
  }
  .opt:hover {
    background: var(--navigator-accent-soft);
  }
  .opt input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    flex: none;
    accent-color: var(--navigator-accent);
  }
  .opt:has(:checked) {
    background: var(--navigator-accent-soft);
    border-color: var(--navigator-accent);
    box-shadow: inset 0 0 0 1px var(--navigator-accent);
    font-weight: 650;
  }
  .opt:has(:focus-visible) {
    box-shadow:
      0 0 0 3px var(--navigator-focus-inner),
      0 0 0 6px var(--navigator-focus-outer);
  }
  .opt input:focus-visible {
    box-shadow: none;
  }
  .hint {
    display: block;
    color: var(--navigator-ink-soft);
    font-size: 0.875rem;
    line-height: 1.25rem;
    font-weight: 400;
  }
  .told {
    display: grid;
    gap: 0.5rem;
  }
  .told li {
    display: flex;
    align-items: start;
    gap: 0.75rem;
    padding: 0.5rem 0.5rem 0.5rem 0.875rem;
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-sunken);
    font-size: 0.875rem;
    line-height: 1.375rem;
  }
  .told div {
    flex: 1;
    min-inline-size: 0;
  }
  .told .i {
    margin-block-start: 0.125rem;
    color: var(--navigator-open);
  }
  .told .btn {
    min-block-size: 1.75rem;
    padding: 0 0.5rem;
  }
  .problem {
    color: var(--navigator-emergency);
    font-weight: 650;
  }
  .problem:empty {
    display: none;
  }
  .warn {
    padding: 0.625rem 0.875rem;
    border-inline-start: 4px solid var(--navigator-today);
    border-radius: 0 var(--navigator-radius-m) var(--navigator-radius-m) 0;
    background: var(--navigator-today-soft);
  }
`
