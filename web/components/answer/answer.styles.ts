import { css } from 'lit'

export const answerStyles = css`
  .card {
    background: var(--navigator-surface);
    border-radius: var(--navigator-radius-l);
    box-shadow: var(--navigator-shadow-card);
    overflow: clip;
    border: 1px solid var(--navigator-line);
  }
  .acuity {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--m);
    line-height: 1.5;
    font-weight: 650;
  }
  .card-head {
    padding: 12px 16px;
  }
  :is(.card-head, .band) :is(h2, h3) {
    font-size: var(--xxl);
    line-height: 1.23;
    letter-spacing: -0.015em;
    margin-block: 4px 8px;
  }
  .card-body {
    padding: 10px 16px 12px;
    display: grid;
    gap: 12px;
  }
  .pad {
    padding: 12px 16px;
  }
  .thick {
    border-inline-start: 8px solid var(--navigator-today);
  }
  .thick .card-head {
    background: var(--navigator-today-soft);
  }
  .thick .acuity {
    color: var(--navigator-today);
  }
  .tinted .card-head {
    background: var(--navigator-accent-soft);
    border-block-end: 2px solid var(--navigator-accent);
  }
  .tinted .acuity {
    color: var(--navigator-accent);
  }
  .outline {
    border: 1.5px solid var(--navigator-routine);
  }
  .outline .acuity {
    color: var(--navigator-routine);
  }
  .plain .acuity {
    color: var(--navigator-self-care);
  }
  .plain > * {
    padding-inline: 0;
  }
  .band {
    background: var(--navigator-urgent-fill);
    color: var(--navigator-on-fill);
    margin: -16px -16px 4px;
    padding: 20px 16px;
    display: grid;
    gap: 8px;
  }
  .red-band {
    background: var(--navigator-emergency-fill);
  }
  .band .btn {
    background: #fff;
    border-color: #fff;
    color: #56306b;
    min-block-size: 56px;
    font-size: var(--l);
  }
  .red-band .btn {
    color: #74090f;
  }
  .whole {
    padding: 28px 20px 24px;
    gap: 12px;
  }
  .whole h2 {
    font-size: calc(var(--navigator-unit) * 2.5);
    line-height: 1.1;
    letter-spacing: -0.02em;
  }
  .whole .btn {
    min-block-size: 64px;
    font-size: var(--xl);
    border-radius: var(--navigator-radius-l);
  }
  .acts .btn {
    flex: 1 1 auto;
  }
  .facts {
    display: grid;
    gap: 4px;
    font-size: var(--m);
    line-height: 1.5;
  }
  .facts li {
    display: flex;
    gap: 10px;
  }
  .facts .i {
    margin-block: 2px;
    color: var(--navigator-ink-soft);
  }
  .is-open,
  .is-open .i {
    color: var(--navigator-open);
    font-weight: 650;
  }
  .is-check,
  .is-check .i {
    color: var(--navigator-check);
    font-weight: 650;
  }
  .is-closed {
    color: var(--navigator-ink-soft);
    font-weight: 650;
  }
  .others > li + li {
    border-block-start: 1px solid var(--navigator-line);
  }
  .other > summary {
    display: grid;
    padding-block: 8px;
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
    border-radius: var(--navigator-radius-s);
  }
  .other > summary::-webkit-details-marker {
    display: none;
  }
  .other > summary b {
    color: var(--navigator-accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .other > summary .small {
    font-weight: 400;
  }
  .other[open] h4 {
    display: none;
  }
  .worse {
    border-inline-start: 4px solid var(--navigator-today);
    background: var(--navigator-today-soft);
    border-start-end-radius: var(--navigator-radius-m);
    border-end-end-radius: var(--navigator-radius-m);
    padding: 10px 16px;
    font-size: var(--m);
    line-height: 1.5;
  }
  .worse h3 {
    font-size: var(--l);
    color: var(--navigator-today);
    margin-block-end: 4px;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .stop {
    padding-block: 12px;
  }
`
