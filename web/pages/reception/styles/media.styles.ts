import { css } from 'lit'

/** Readers' own settings and paper last, so that they win. */
export const mediaStyles = css`
  @media (min-width: 68.01rem) and (min-height: 40rem) {
    .page {
      block-size: 100vh;
    }
    main,
    .col {
      min-block-size: 0;
      overflow: auto;
    }
  }
  @media (min-width: 100rem) {
    main {
      grid-template-columns: 24rem minmax(0, 1fr) 36rem;
    }
  }
  @media (max-width: 68rem) {
    main {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .type {
      grid-column: 1 / -1;
    }
    .foot {
      grid-template-columns: 1fr auto auto;
    }
    .foot .safety {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }
  @media (max-width: 48rem) {
    main,
    .below,
    .pair {
      display: block;
    }
    .pair > * + * {
      margin-block-start: 0.5rem;
    }
    .half + .half {
      margin-block-start: 1rem;
    }
    .col {
      padding-inline: 1rem;
    }
    .col + .col {
      border-inline-start: 0;
      border-block-start: 1px solid var(--navigator-line);
    }
    .top,
    .foot {
      padding-inline: 1rem;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
    }
    .band {
      padding-inline: 1rem;
    }
    .band h2 {
      font-size: 1.75rem;
      line-height: 2.25rem;
    }
    .below {
      padding-inline: 1rem;
    }
    .svc {
      display: flex;
      flex-direction: column;
    }
    .told li {
      flex-wrap: wrap;
    }
    .four {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .bar {
      position: static;
      margin-inline: -1rem;
      padding-inline: 1rem;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible,
    .opt:has(:focus-visible) {
      outline: 3px solid Highlight;
    }
    .btn,
    .field,
    .opt,
    .matches,
    .ans,
    .worse,
    .duty,
    .rec {
      border: 2px solid CanvasText;
    }
    .band {
      border: 8px solid CanvasText;
    }
    [aria-selected='true'],
    .opt:has(:checked),
    .toggle[aria-pressed='true'],
    .tab[aria-current='true'] {
      outline: 3px solid Highlight;
      outline-offset: -5px;
    }
  }
  @media print {
    .top,
    .type,
    .check,
    .foot,
    .said,
    .training,
    .rec,
    .bar,
    .four,
    .unplanned,
    .code,
    .instead,
    .over,
    .folds,
    .warn,
    .btn,
    .answer > h2 {
      display: none !important;
    }
    :host,
    .page,
    main,
    .answer,
    .below {
      display: block !important;
      block-size: auto !important;
      overflow: visible !important;
      min-block-size: 0;
      padding: 0;
      color: #000;
      background: #fff;
    }
    .band,
    .ans .hd {
      padding: 12px;
      border: 3px solid #000 !important;
      color: #000 !important;
      background: #fff !important;
    }
    .half,
    .ans,
    .worse,
    .lines {
      margin-block: 12px;
    }
    .acuity,
    .worse {
      color: #000 !important;
      background: #fff !important;
    }
  }
`
