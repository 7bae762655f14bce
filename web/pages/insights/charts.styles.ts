import { css } from 'lit'

/** Charts and their tables: colour is never all that tells two things apart. */
export const chartStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  svg text {
    font-size: 14px;
    fill: var(--navigator-ink);
    font-variant-numeric: tabular-nums;
  }
  svg text.soft {
    fill: var(--navigator-ink-soft);
  }
  svg text.strong {
    font-weight: 650;
  }
  svg text.mark {
    font-size: 34px;
    font-weight: 700;
    opacity: 0.12;
    letter-spacing: 0.04em;
  }
  .grid {
    stroke: var(--navigator-line);
  }
  .bar {
    fill: var(--navigator-accent);
  }
  .of-call-999,
  .of-emergency-department {
    fill: var(--navigator-emergency-fill);
  }
  .of-mental-health-crisis,
  .of-maternity-triage {
    fill: var(--navigator-urgent-fill);
  }
  .of-urgent-care,
  .of-same-day-primary-care,
  .of-urgent-community-response,
  .of-urgent-eye-care,
  .of-urgent-dental {
    fill: var(--navigator-today);
  }
  .of-gp-appointment,
  .of-voluntary-sector,
  .of-social-care {
    fill: var(--navigator-routine);
  }
  .of-self-care {
    fill: var(--navigator-self-care);
  }
  .line {
    fill: none;
    stroke: var(--navigator-accent);
    stroke-width: 3;
  }
  .dot {
    fill: var(--navigator-accent);
  }
  .line-1 {
    stroke: var(--navigator-ink);
    stroke-dasharray: 9 5;
  }
  .line-2 {
    stroke: var(--navigator-ink-soft);
    stroke-dasharray: 3 5;
  }
  .line-3 {
    stroke: var(--navigator-routine);
    stroke-dasharray: 12 4 3 4;
  }
  .dot.line-1,
  .dot.line-2,
  .dot.line-3 {
    stroke-dasharray: none;
    fill: var(--navigator-surface);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding: 0;
    list-style: none;
    font-size: 0.875rem;
  }
  .key {
    inline-size: 28px;
    block-size: 8px;
    margin-inline-end: 0.4rem;
    vertical-align: middle;
  }
  .heat {
    stroke: var(--navigator-line);
    fill: var(--navigator-accent);
  }
  .heat.none {
    fill: var(--navigator-surface);
  }
  .heat.few {
    fill: url(#few);
  }
  .few-paper {
    fill: var(--navigator-surface);
  }
  .few-line {
    stroke: var(--navigator-edge);
    stroke-width: 1.5;
  }
  .heat-1 {
    fill-opacity: 0.1;
  }
  .heat-2 {
    fill-opacity: 0.28;
  }
  .heat-3 {
    fill-opacity: 0.5;
  }
  .heat-4 {
    fill-opacity: 0.75;
  }
  .scroll {
    overflow-x: auto;
    margin-block-start: 0.5rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875rem;
    line-height: 1.25rem;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.2rem 0 0.2rem 0.75rem;
    text-align: end;
    border-block-end: 1px solid var(--navigator-line);
    font-weight: 400;
  }
  thead th {
    color: var(--navigator-ink-soft);
    vertical-align: bottom;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  tbody th {
    font-weight: 650;
  }
  footer {
    padding: 0.75rem 1.25rem;
    background: var(--navigator-sunken);
    border-radius: 14px;
  }
`
