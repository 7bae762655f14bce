import { css } from 'lit'

/** The head: who this is, the way out, the one tap that clears, and the choices for the person here. */
export const topStyles = css`
  .top {
    background: var(--navigator-surface);
    border-block-end: 1px solid var(--navigator-line);
    padding: 10px 20px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .top-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    inline-size: 100%;
    max-inline-size: 1140px;
    margin-inline: auto;
  }
  .top .exit {
    margin: 0 0 0 auto;
    flex: 0 1 auto;
    flex-wrap: nowrap;
  }
  .top .exit p {
    min-inline-size: 0;
    max-inline-size: 8em;
    line-height: 1.25;
  }
  .brand {
    margin: 0;
    font-weight: 400;
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: var(--m);
    line-height: 1.25;
  }
  .brand .tiny,
  .seg .tiny,
  .chip .tiny {
    display: block;
    font-weight: 400;
  }
  .brand b {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .brand .mark {
    inline-size: 40px;
    block-size: 40px;
  }
  .segs {
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0;
  }
  .seg {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    border-width: 2px 1px;
    border-radius: 0;
    line-height: 1.25;
    text-align: start;
  }
  .seg:first-child {
    border-inline-start-width: 2px;
    border-start-start-radius: var(--navigator-radius-m);
    border-end-start-radius: var(--navigator-radius-m);
  }
  .seg:last-child {
    border-inline-end-width: 2px;
    border-start-end-radius: var(--navigator-radius-m);
    border-end-end-radius: var(--navigator-radius-m);
  }
  .seg:focus-visible {
    z-index: 1;
  }
  .aa {
    min-inline-size: 1.2em;
    text-align: center;
  }
  .aa.big {
    font-size: 1.4em;
    line-height: 1;
  }
  .finish {
    margin-inline-start: auto;
    background: var(--navigator-ink);
    border-color: var(--navigator-ink);
    color: var(--navigator-canvas);
    font-size: var(--l);
  }
  .finish:hover {
    background: var(--navigator-ink-soft);
  }
  .chooser {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: 8px;
    padding-block-end: 6px;
    inline-size: 100%;
    max-inline-size: 1140px;
    margin-inline: auto;
  }
  .chooser .chip {
    justify-content: center;
    font-size: var(--l);
  }
`
