import { css } from 'lit'

/** On paper there is the sheet alone, black on white, whatever the screen looks like. */
export const printStyles = css`
  @media print {
    .nav.community {
      min-block-size: 0 !important;
    }
    .community > main {
      padding: 0 !important;
      margin: 0 !important;
      flex: none;
    }
    .offline-at,
    .vh {
      display: none;
    }
    .paper .sheet {
      inline-size: auto;
      max-inline-size: none;
      padding: 0;
      margin: 0;
      box-shadow: none;
      container-type: normal;
      print-color-adjust: exact;
    }
  }
`
