import { css } from 'lit'

/** What a person presses or fills in. */
export const controlStyles = css`
  kbd {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: 26px;
    block-size: 26px;
    padding: 0 6px;
    border: 1.5px solid var(--navigator-edge);
    border-block-end-width: 3px;
    border-radius: var(--navigator-radius-s);
    background: var(--navigator-surface);
    color: var(--navigator-ink);
    font: 600 0.875rem/1.25rem var(--navigator-font);
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 2px solid var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-surface);
    color: var(--navigator-ink);
    font-weight: 650;
    text-decoration: none;
    cursor: pointer;
  }
  .btn:hover {
    background: var(--navigator-sunken);
  }
  .main {
    background: var(--navigator-accent);
    border-color: var(--navigator-accent);
    color: var(--navigator-on-accent);
  }
  .main:hover {
    background: var(--navigator-accent-strong);
  }
  .quiet {
    border-color: transparent;
    background: transparent;
    color: var(--navigator-accent);
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .red {
    background: var(--navigator-emergency-fill);
    border-color: var(--navigator-emergency);
    color: var(--navigator-on-fill);
  }
  .wide {
    inline-size: 100%;
  }
  .start {
    align-self: start;
    margin-inline-start: -0.75rem;
  }
  .toggle[aria-pressed='true'] {
    background: var(--navigator-accent-soft);
    border-color: var(--navigator-accent);
    box-shadow: inset 0 0 0 1px var(--navigator-accent);
  }
  .field {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 3.25rem;
    padding: 0.5rem 0.875rem;
    border: 2px solid var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-surface);
  }
  .small {
    min-block-size: 2.75rem;
    padding: 0.25rem 0.5rem;
    border-width: 1.5px;
  }
  .field::placeholder {
    color: var(--navigator-ink-soft);
    opacity: 1;
  }
  .label,
  .small-label > span:first-child {
    display: block;
    margin-block-end: 0.25rem;
    color: var(--navigator-ink-soft);
    font-size: 0.875rem;
    line-height: 1.625rem;
  }
`
