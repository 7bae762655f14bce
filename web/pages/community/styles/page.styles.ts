import { css } from 'lit'

/** For two people at arm's length and for fingers: nothing to press is under 56 px, and both columns fit a tablet. */
export const pageStyles = css`
  .community {
    min-block-size: 100vh;
    display: flex;
    flex-direction: column;
    background: var(--navigator-canvas);
  }
  .community :is(.btn, .chip, .opt, .field, .fold > summary, .ways a) {
    min-block-size: 56px;
  }
  .community .opt-s,
  .community .ask .main {
    min-block-size: 56px;
  }
  .community .ask .main {
    inline-size: 64px;
  }
  .offline {
    display: flex;
    gap: 10px;
    align-items: start;
    background: var(--navigator-today-soft);
    color: var(--navigator-ink);
    border-block-end: 2px solid var(--navigator-today);
    padding: 10px 20px;
    font-size: var(--m);
    line-height: 1.5;
  }
  .offline .i {
    color: var(--navigator-today);
    margin-block-start: 2px;
  }
  .community > main {
    flex: 1 0 auto;
    padding: 20px;
    max-inline-size: 1180px;
    gap: 16px;
  }
  .start,
  .two-up {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 24px 32px;
    align-items: start;
  }
  .wide-gap {
    gap: 16px;
  }
  .tight {
    gap: 0;
  }
  .column {
    display: flex;
    flex-direction: column;
    gap: 14px;
    inline-size: 100%;
    max-inline-size: 760px;
    margin-inline: auto;
  }
  .column .step {
    display: flex;
    flex-direction: column;
    gap: 14px;
  }
  .column .band {
    margin: 0;
    border-radius: var(--navigator-radius-l);
  }
  .start .pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 10px;
  }
  .community .tile {
    inline-size: 100%;
    min-block-size: 72px;
    justify-content: space-between;
    text-align: start;
    line-height: 1.3;
    font-size: var(--l);
  }
  .tile .i {
    color: var(--navigator-accent);
  }
  .title {
    font-size: var(--xxl);
    line-height: 1.2;
    margin: 0;
    text-wrap: balance;
  }
  .situation {
    display: grid;
    gap: 14px;
  }
  .steps {
    margin: 0;
    padding-inline-start: 1.4em;
    display: grid;
    gap: 8px;
  }
  .steps li::marker {
    font-weight: 650;
    color: var(--navigator-accent);
  }
  .situation .worse h2 {
    font-size: var(--l);
    color: var(--navigator-today);
    display: flex;
    gap: 8px;
    align-items: center;
    margin-block-end: 4px;
  }
  .paper-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
  }
  .paper-bar .main {
    margin-inline-start: auto;
    min-inline-size: min(9em, 100%);
  }
  .paper .sheet {
    inline-size: 100%;
    max-inline-size: 210mm;
    margin-inline: auto;
    padding: 12mm 14mm;
    border-radius: 4px;
    box-shadow:
      0 1px 3px rgb(0 0 0 / 0.25),
      0 8px 32px rgb(0 0 0 / 0.16);
  }
  .colophon {
    inline-size: 100%;
    max-inline-size: 1180px;
    margin-inline: auto;
    padding: 0 20px 14px;
  }
  .link {
    border: 0;
    background: none;
    padding: 12px 4px;
    color: var(--navigator-accent);
    text-decoration: underline;
    cursor: pointer;
  }
  .idle {
    border: 3px solid var(--navigator-today);
    border-radius: var(--navigator-radius-l);
    background: var(--navigator-surface);
    color: var(--navigator-ink);
    padding: 24px;
    max-inline-size: min(32em, calc(100vw - 40px));
    font-size: var(--l);
    line-height: 1.5;
  }
  .idle::backdrop {
    background: rgb(16 24 23 / 0.75);
  }
  .idle p {
    margin-block: 10px 18px;
  }
  @media (max-width: 480px) {
    .top .exit {
      flex-wrap: wrap;
      max-inline-size: 100%;
    }
    .top {
      padding: 10px 12px;
    }
    .finish,
    .settings > .btn,
    .segs,
    .seg {
      flex: 1 1 auto;
    }
    .community > main {
      padding: 14px 12px;
    }
    .paper .sheet {
      padding: 16px 12px;
    }
    .community > .dock {
      position: static;
    }
  }
`
