import { css } from 'lit'

export const questionStyles = css`
  .opt {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    inline-size: 100%;
    min-block-size: 52px;
    padding: 10px 14px;
    background: var(--navigator-surface);
    border: 1.5px solid var(--navigator-edge);
    border-radius: var(--navigator-radius-m);
    font-size: var(--l);
    line-height: 1.55;
    text-align: start;
    color: var(--navigator-ink);
    cursor: pointer;
  }
  .opt > span {
    min-inline-size: 0;
  }
  .hint {
    display: block;
    font-size: var(--m);
    line-height: 1.3;
    color: var(--navigator-ink-soft);
  }
  .opt input {
    appearance: none;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    flex: none;
    border: 2px solid var(--navigator-ink);
    border-radius: 6px;
    background: var(--navigator-surface);
    cursor: pointer;
  }
  .opt [type='radio'] {
    border-radius: 50%;
  }
  .opt:has(:checked) {
    background: var(--navigator-accent-soft);
    border-color: var(--navigator-accent);
  }
  .opt input:checked {
    background: var(--navigator-accent);
    border-color: var(--navigator-accent);
    box-shadow: inset 0 0 0 4px var(--navigator-surface);
  }
  .opt:has(input:focus-visible) {
    box-shadow:
      0 0 0 3px var(--navigator-focus-inner),
      0 0 0 6px var(--navigator-focus-outer);
  }
  .opt input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .opt input:checked:focus-visible {
    box-shadow: inset 0 0 0 4px var(--navigator-surface);
  }
  .opt-s {
    font-size: var(--m);
    gap: 10px;
    padding-inline: 11px;
    align-items: center;
  }
  :is(.row, .three) .opt-s {
    inline-size: auto;
    flex: 1 1 auto;
  }
  .three {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  @media (forced-colors: active) {
    .opt:has(input:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
    .opt input {
      appearance: auto;
      forced-color-adjust: auto;
    }
  }
`
