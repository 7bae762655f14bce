import { css } from 'lit'

/** Small screens, forced colours, and one page of paper for a board. */
export const mediaStyles = css`
  @media (max-width: 60rem) {
    .panels {
      grid-template-columns: minmax(0, 1fr);
    }
    main,
    header {
      padding-inline: 1rem;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .heat {
      forced-color-adjust: none;
    }
    button,
    .panel {
      border: 2px solid ButtonBorder;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    :host {
      background: none;
      font-size: 0.625rem;
      line-height: 1.3;
      min-block-size: 0;
    }
    h1 {
      font-size: 1.125rem;
      line-height: 1.3;
    }
    h2 {
      font-size: 0.8125rem;
      line-height: 1.2;
    }
    .chart {
      max-block-size: 10rem;
    }
    .fresh {
      grid-column: 1 / -1;
    }
    .watermark {
      padding-block: 0.125rem;
    }
    dl > div {
      padding: 0.25rem 0.5rem;
    }
    dt {
      font-size: 0.625rem;
      line-height: 1.2;
      min-block-size: 0;
    }
    .panel a,
    header,
    form,
    button,
    .more,
    .scroll {
      display: none;
    }
    main {
      padding: 0;
      gap: 0.375rem;
    }
    footer,
    .small,
    .keys,
    .note {
      padding-block: 0;
      font-size: 0.5625rem;
      line-height: 1.3;
    }
    dl {
      grid-template-columns: repeat(5, 1fr);
    }
    dd b {
      font-size: 1rem;
      line-height: 1.2;
    }
    .panels {
      grid-template-columns: 1fr 1fr;
      gap: 0.375rem;
    }
    .panel,
    dl {
      break-inside: avoid;
      padding: 0.5rem;
      print-color-adjust: exact;
    }
  }
`
