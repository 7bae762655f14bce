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
      font-size: 0.75rem;
    }
    header,
    form,
    button,
    .more,
    .scroll {
      display: none;
    }
    main {
      padding: 0;
      gap: 0.5rem;
    }
    .panels {
      grid-template-columns: 1fr 1fr;
      gap: 0.5rem;
    }
    .panel,
    dl {
      break-inside: avoid;
      padding: 0.5rem;
      print-color-adjust: exact;
    }
  }
`
