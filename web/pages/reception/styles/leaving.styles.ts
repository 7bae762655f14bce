import { css } from 'lit'

/** Folds, the record, the keys that end a call, and what is said when it does not go to plan. */
export const leavingStyles = css`
  .folds {
    display: grid;
  }
  .fold summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2rem;
    color: var(--navigator-accent);
    cursor: pointer;
    list-style: none;
  }
  .fold summary .i {
    inline-size: 1rem;
    block-size: 1rem;
  }
  .fold[open] .turn {
    transform: rotate(90deg);
  }
  .ticks {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.5rem;
    list-style: disc;
    font-size: 0.875rem;
    line-height: 1.375rem;
  }
  .rec {
    padding: 0.625rem 0.875rem;
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-sunken);
    font-size: 0.875rem;
    line-height: 1.25rem;
    overflow-wrap: anywhere;
  }
  .four {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.5rem;
  }
  .four .btn {
    gap: 0.375rem;
    padding-inline: 0.375rem;
    font-size: 0.875rem;
    line-height: 1.125rem;
  }
  .four kbd {
    min-inline-size: 22px;
    padding-inline: 3px;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    margin: auto -1.25rem 0;
    padding: 0.625rem 1.25rem;
    background: var(--navigator-surface);
    border-block-start: 1px solid var(--navigator-line);
  }
  .noted {
    display: grid;
    gap: 0.5rem;
  }
  .code code {
    display: block;
    padding: 0.5rem 0.75rem;
    border: 1.5px dashed var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
    font-size: 1rem;
    overflow-wrap: anywhere;
    user-select: all;
  }
  .unplanned {
    display: grid;
    gap: 0.5rem;
  }
  .aloud {
    padding: 0.625rem 0.875rem;
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-accent-soft);
    font-size: 1.125rem;
    font-weight: 650;
  }
  .duty {
    padding: 0.625rem 0.875rem;
    border: 3px solid var(--navigator-today);
    border-radius: var(--navigator-radius-m);
    background: var(--navigator-today-soft);
  }
  .duty h3 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 1.25rem;
    line-height: 1.75rem;
  }
  .inform {
    font-size: 1.125rem;
  }
`
