import { css } from 'lit'

export const extrasStyles = css`
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
