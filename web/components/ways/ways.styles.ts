import { css } from 'lit'

export const waysStyles = css`
  .ways li + li {
    border-block-start: 1px solid var(--navigator-line);
  }
  .ways a {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 44px;
    padding-block: 6px;
    font-size: var(--m);
    line-height: 1.5;
    color: var(--navigator-ink);
    text-decoration: none;
    border-radius: var(--navigator-radius-s);
  }
  .ways .i {
    color: var(--navigator-ink-soft);
  }
  .ways b {
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
`
