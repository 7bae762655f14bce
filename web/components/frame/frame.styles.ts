import { css } from 'lit'

export const frameStyles = css`
  .panel {
    background: var(--navigator-canvas);
    border: 1px solid var(--navigator-line);
    border-radius: var(--navigator-radius-panel);
    overflow: clip;
    display: flex;
    flex-direction: column;
  }
  :host([large]) :is(.head, .dock) {
    --s: calc(var(--navigator-unit) * 0.7);
    --m: calc(var(--navigator-unit) * 0.75);
    --l: calc(var(--navigator-unit) * 0.85);
  }
  .head {
    background: var(--navigator-surface);
    border-block-end: 1px solid var(--navigator-line);
    padding-block: 8px;
    padding-inline: 16px 8px;
  }
  .bar,
  .exit,
  .foot {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .mark {
    inline-size: 32px;
    block-size: 32px;
    border-radius: 8px;
    background: var(--navigator-accent);
    color: var(--navigator-on-accent);
    display: grid;
    place-items: center;
    flex: none;
  }
  .head h2 {
    font-size: var(--m);
    line-height: 1.3;
    margin-inline: 8px auto;
    letter-spacing: -0.005em;
  }
  .lang,
  .bare {
    border-color: transparent;
    background: transparent;
    padding-inline: 10px;
    font-weight: 500;
  }
  .exit {
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-block-start: 4px;
    padding-inline-end: 8px;
  }
  .exit .btn {
    padding-inline: 12px;
    border-width: 1.5px;
  }
  .exit p {
    flex: 1;
    min-inline-size: 8em;
    max-inline-size: 22em;
  }
  .body {
    flex: 1;
    padding: 16px;
    display: flex;
    flex-direction: column;
    gap: 12px;
    inline-size: 100%;
    max-inline-size: 720px;
    margin-inline: auto;
  }
  .body[aria-busy='true'] {
    /* Paler would leave 999 and 111 with too little contrast for as long as an answer takes. */
    opacity: 0.85;
  }
  .dock {
    background: var(--navigator-surface);
    border-block-start: 1px solid var(--navigator-line);
    padding: 6px;
    position: sticky;
    inset-block-end: 0;
    max-block-size: 85vh;
    overflow-y: auto;
    z-index: 1;
  }
  .tail {
    display: grid;
  }
  .dock > section {
    margin: 4px 4px 12px;
  }
  .foot {
    flex-wrap: wrap;
    gap: 0;
  }
  .foot .btn {
    padding-inline: 5px;
    font-size: calc(var(--m) * 0.9375);
  }
  .foot .red {
    margin-inline-start: auto;
    padding-inline: 10px;
    gap: 6px;
  }
  .foot .quiet {
    color: var(--navigator-ink);
    border-width: 0;
  }
  .dock > p {
    text-align: center;
    padding-block-start: 2px;
  }
  @media (max-height: 480px) {
    .dock {
      position: static;
      max-block-size: none;
    }
  }
`
