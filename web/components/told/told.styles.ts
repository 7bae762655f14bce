import { css } from 'lit'

export const toldStyles = css`
  .told {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 4px;
    padding-block: 6px;
    padding-inline: 12px 8px;
    border-inline-start: 4px solid var(--navigator-accent);
    background: var(--navigator-surface);
    border-start-end-radius: var(--navigator-radius-m);
    border-end-end-radius: var(--navigator-radius-m);
    font-size: var(--m);
    line-height: 1.5;
  }
  .told > div {
    flex: 1;
    min-inline-size: 60%;
    padding-block: 4px;
  }
  .told span {
    display: block;
  }
  .told details {
    color: var(--navigator-ink-soft);
  }
  .told summary {
    font-weight: 400;
    cursor: pointer;
    padding-block: 10px;
    margin-block: -10px;
    min-block-size: 44px;
    border-radius: var(--navigator-radius-s);
  }
`
