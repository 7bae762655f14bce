import { css } from 'lit'

/** Say and do; the emergency that fills the view; what lies over the page. */
export const answerStyles = css`
  .answer {
    padding-block-end: 0;
    background: var(--navigator-surface);
  }
  .ans {
    overflow: hidden;
    border: 1px solid var(--navigator-line);
    border-radius: 14px;
    flex: none;
  }
  .ans > div {
    display: grid;
    gap: 0.5rem;
    padding: 0.625rem 1rem 0.75rem;
  }
  .ans .hd {
    background: var(--navigator-accent-soft);
    border-block-end: 2px solid var(--navigator-accent);
  }
  .ans h3 {
    font-size: 1.375rem;
    line-height: 1.75rem;
    letter-spacing: -0.01em;
  }
  .acuity {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--navigator-accent);
    font-weight: 650;
  }
  .ans.today {
    border-inline-start: 8px solid var(--navigator-today);
  }
  .ans.today .hd {
    background: var(--navigator-today-soft);
    border-block-end-color: var(--navigator-today);
  }
  .ans.today .acuity {
    color: var(--navigator-today);
  }
  .ans.urgent-now .hd {
    background: var(--navigator-urgent-fill);
    color: var(--navigator-on-fill);
    border: 0;
  }
  .ans.urgent-now .acuity {
    color: inherit;
  }
  .ans.routine .hd {
    background: none;
    border-block-end-color: var(--navigator-routine);
  }
  .ans.routine .acuity {
    color: var(--navigator-routine);
  }
  .ans.self-care,
  .ans.none {
    border-color: transparent;
  }
  .ans.self-care .hd,
  .ans.none .hd {
    background: none;
    border: 0;
  }
  .ans.self-care .acuity {
    color: var(--navigator-self-care);
  }
  .elig {
    display: flex;
    gap: 0.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--navigator-line);
  }
  .elig .i {
    margin-block-start: 0.125rem;
    color: var(--navigator-accent);
  }
  .svc {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.75rem;
  }
  .svc .num {
    grid-column: 2;
    grid-row: 1;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
    max-inline-size: 12rem;
  }
  .svc .num:hover {
    text-decoration: underline;
  }
  .svc .tiny {
    grid-column: 1 / -1;
  }
  .is-open {
    color: var(--navigator-open);
    font-weight: 650;
  }
  .is-check {
    color: var(--navigator-check);
    font-weight: 650;
  }
  .is-closed {
    color: var(--navigator-ink-soft);
    font-weight: 650;
  }
  .worse {
    padding: 0.625rem 0.875rem;
    border-inline-start: 4px solid var(--navigator-today);
    border-radius: 0 var(--navigator-radius-m) var(--navigator-radius-m) 0;
    background: var(--navigator-today-soft);
  }
  .worse h3,
  .also h3,
  .instead h3 {
    font-size: 1rem;
    line-height: 1.5rem;
  }
`
