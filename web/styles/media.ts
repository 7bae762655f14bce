import { css } from 'lit'

/** Readers' own settings come last, so that they win: less motion, forced colours, paper. */
export const media = css`
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .btn,
    .chip,
    .field,
    .opt {
      border: 2px solid ButtonBorder;
    }
    .main,
    .red {
      border-width: 4px;
    }
    .card,
    .now,
    .stop,
    .told,
    .worse,
    .band,
    .head,
    .dock {
      border: 2px solid CanvasText;
    }
    .band {
      border-width: 8px;
    }
    .card {
      border-inline-start-width: 8px;
    }
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }
    .opt:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -5px;
    }
    .ticks li::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    .head,
    .dock,
    .no-print,
    .launcher {
      display: none !important;
    }
    .nav,
    .panel,
    .body {
      position: static !important;
      display: block !important;
      inline-size: auto !important;
      max-inline-size: none !important;
      block-size: auto !important;
      overflow: visible !important;
      box-shadow: none !important;
      border: 0 !important;
      color: #000;
      background: #fff !important;
    }
    .band {
      margin: 0 0 12px;
      color: #000;
      background: #fff;
      border: 3px solid #000;
    }
    .body > *,
    .step > * {
      margin-block-end: 12px;
      break-inside: avoid;
    }
    .btn {
      display: block;
      min-block-size: 0 !important;
      padding: 0;
      border: 0;
      color: #000 !important;
      background: none !important;
    }
    .btn[href^='tel:']::after {
      content: ': ' attr(data-number);
    }
    .print-only {
      display: block;
    }
  }
`
