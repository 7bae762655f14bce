import { css } from 'lit'

export const languagesStyles = css`
  .langs {
    display: flex;
    flex-wrap: wrap;
    column-gap: 4px;
  }
  .langs button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 0;
    background: none;
    color: var(--navigator-accent);
    font-size: var(--m);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
    cursor: pointer;
    border-radius: var(--navigator-radius-s);
  }
  .langs [aria-current] {
    color: var(--navigator-ink);
    font-weight: 650;
    text-decoration: none;
  }
`
