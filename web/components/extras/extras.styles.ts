import { css } from 'lit'

export const extrasStyles = css`
  .pre {
    white-space: pre-line;
  }
  .why {
    padding-inline: 16px;
    border-block-start: 1px solid var(--navigator-line);
  }
  .why > div {
    padding-block-end: 16px;
  }
  .step > .why,
  .plain .why {
    padding-inline: 0;
  }
  .trio {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 5.8em), 1fr));
  }
  .trio .btn {
    padding-inline: 8px;
  }
  .own {
    display: grid;
    gap: 4px;
    border-block-start: 1px solid;
    padding-block-start: 8px;
    margin-block-start: 8px;
    font-size: var(--m);
    line-height: 1.6;
    text-align: start;
  }
  .change {
    background: var(--navigator-surface);
    border: 1px solid var(--navigator-line);
    border-radius: var(--navigator-radius-l);
    padding: 16px;
    gap: 12px;
  }
  .unsure {
    border-inline-start: 4px solid var(--navigator-accent);
    padding-inline-start: 12px;
  }
  .both {
    display: grid;
    grid-template-columns: 1.15fr 1fr;
    gap: 0 12px;
    align-items: baseline;
  }
  .both > [lang='en'] {
    text-align: end;
    font-weight: 400;
  }
  .both:dir(rtl) > [lang='en'] {
    text-align: start;
  }
  .beside li {
    padding-block: 6px;
    border-block-end: 1px solid var(--navigator-line);
    font-size: var(--m);
    line-height: 1.5;
    font-weight: 650;
  }
  .beside .red {
    margin-block: 10px 8px;
  }
  .after {
    background: var(--navigator-sunken);
    border-radius: var(--navigator-radius-l);
    padding: 16px;
    gap: 16px;
  }
  .after .chip {
    border-radius: 22px;
  }
  .after [aria-disabled] {
    cursor: default;
  }
  .after [aria-disabled][aria-pressed='false'] {
    color: var(--navigator-ink-soft);
    background: transparent;
    border-color: var(--navigator-line);
  }
  .beside .told span span {
    display: block;
  }
`
