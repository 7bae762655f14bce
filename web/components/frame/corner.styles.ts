import { css } from 'lit'

/** The corner: a button, and a panel that floats on a desk and fills a phone. */
export const cornerStyles = css`
  .launcher,
  .corner {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: 16px;
    inset-inline-end: 16px;
  }
  .launcher {
    border-radius: 28px;
    min-block-size: 56px;
    padding-inline: 20px;
    box-shadow: var(--navigator-shadow-panel);
  }
  .corner {
    inline-size: min(26rem, 100vw - 32px);
    block-size: min(46rem, 100dvh - 32px);
    box-shadow: var(--navigator-shadow-panel);
  }
  .corner .body {
    overflow-y: auto;
    overscroll-behavior: contain;
    min-block-size: 0;
  }
  .corner .dock {
    position: static;
    flex: none;
    max-block-size: 70%;
  }
  @media (max-width: 480px) {
    .corner {
      inset: var(--top, 0) 0 auto;
      inline-size: 100%;
      block-size: var(--height, 100dvh);
      border-radius: 0;
      border: 0;
    }
  }
  @media (max-height: 480px) {
    .corner {
      overflow-y: auto;
      display: block;
    }
    .corner .body {
      overflow: visible;
    }
  }
`
