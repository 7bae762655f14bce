import { css } from 'lit'

/** Everything a person presses or fills in: never under 44 by 44 px. */
export const controls = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 2px solid var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-surface);
    color: var(--navigator-ink);
    font-size: var(--m);
    line-height: 1.5;
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
    min-block-size: 52px;
    font-size: var(--l);
  }
  .main:hover {
    background: var(--navigator-accent-strong);
    border-color: var(--navigator-accent-strong);
  }
  .quiet {
    border-color: transparent;
    background: transparent;
    color: var(--navigator-accent);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
    padding-inline: 8px;
  }
  .red {
    background: var(--navigator-emergency-fill);
    border-color: var(--navigator-emergency);
    color: var(--navigator-on-fill);
  }
  .red:hover {
    background: #74090f;
  }
  .wide {
    inline-size: 100%;
  }
  .chip {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 14px;
    border: 1.5px solid var(--navigator-edge);
    border-radius: 22px;
    background: var(--navigator-surface);
    color: var(--navigator-ink);
    font-size: var(--m);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover,
  .opt:hover {
    background: var(--navigator-accent-soft);
    border-color: var(--navigator-accent);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 8px;
  }
  .pair .chip {
    border-radius: var(--navigator-radius-m);
  }
  [aria-pressed='true'] {
    background: var(--navigator-accent-soft);
    border-color: var(--navigator-accent);
    box-shadow: inset 0 0 0 1px var(--navigator-accent);
    font-weight: 650;
  }
  [aria-pressed='true']:focus-visible {
    box-shadow:
      0 0 0 3px var(--navigator-focus-inner),
      0 0 0 6px var(--navigator-focus-outer);
  }
  .field {
    inline-size: 100%;
    min-block-size: 52px;
    padding: 10px 14px;
    border: 2px solid var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-surface);
    font-size: var(--l);
  }
  .field::placeholder {
    color: var(--navigator-ink-soft);
    opacity: 1;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .row .field {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .apart {
    justify-content: space-between;
    margin-inline: -8px;
  }
  .fold > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    font-size: var(--m);
    line-height: 1.4;
    color: var(--navigator-accent);
    cursor: pointer;
    list-style: none;
    border-radius: var(--navigator-radius-s);
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .turn {
    transition: transform 0.15s;
  }
  [open] > summary > .turn {
    transform: rotate(90deg);
  }
  .problem {
    color: var(--navigator-emergency);
    font-weight: 650;
    font-size: var(--m);
    border-inline-start: 4px solid var(--navigator-emergency);
    padding-inline-start: 12px;
  }
`
