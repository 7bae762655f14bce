import { css } from 'lit'

export const firstViewStyles = css`
  .ask {
    flex-wrap: nowrap;
  }
  .ask .main {
    inline-size: 52px;
    padding: 0;
    flex: none;
  }
  .needs .chip {
    border-radius: 22px;
    padding-inline: 12px;
    font-size: calc(var(--m) * 0.9375);
  }
`
