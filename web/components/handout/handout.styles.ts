import { css } from 'lit'

/** Paper is white and its ink is black, on the screen too. Sizes follow from one: 12 points, the least for paper, or 18 in large print. */
export const handoutStyles = css`
  .sheet {
    color-scheme: light;
    background: #fff;
    color: #111;
    font-size: 12pt;
    line-height: 1.4;
    overflow-wrap: anywhere;
    container-type: inline-size;
    text-align: start;
    font-family: var(--navigator-font);
  }
  .sheet.large {
    font-size: 18pt;
    line-height: 1.35;
  }
  .sheet :is(h2, h3) {
    line-height: 1.22;
    text-wrap: balance;
    break-after: avoid;
  }
  .sheet h2 {
    font-size: 1.55em;
  }
  .sheet.large h2 {
    font-size: 1.3em;
  }
  .sheet h3 {
    font-size: 1.12em;
  }
  .sheet :is(p, li, .fact, .sheet-place) {
    break-inside: avoid;
  }
  .sheet .line {
    display: block;
  }
  .theirs {
    display: block;
    font-weight: 500;
    unicode-bidi: isolate;
  }
  .sheet-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 2em;
    justify-content: space-between;
    align-items: start;
    margin-block-end: 0.7em;
  }
  .sheet-name {
    font-size: 1.25em;
    font-weight: 700;
  }
  .sheet-head > div {
  }
  .sheet-box {
    border: 2px solid #111;
    border-radius: 10px;
    box-decoration-break: clone;
  }
  .told-twice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }
  .told-twice > div {
    padding: 0.6em 1em 0.7em;
    display: grid;
    gap: 0.2em;
    align-content: start;
  }
  .told-twice > div + div {
    border-inline-start: 1px solid #555;
  }
  .told-twice > [dir='rtl'] {
    border-inline-start: 0;
    border-inline-end: 1px solid #555;
  }
  .when {
    font-weight: 650;
  }
  .sheet-place {
    border-block-start: 2px solid #111;
    display: grid;
    grid-template-columns: 1fr 9.4em;
  }
  .large .sheet-place {
    grid-template-columns: 1fr 7.2em;
  }
  .sheet-place > div {
    padding: 0.7em 1em;
    min-inline-size: 0;
  }
  .code {
    border-inline-start: 1px solid #555;
    text-align: center;
  }
  .qr {
    inline-size: 100%;
    max-inline-size: 34mm;
    shape-rendering: crispedges;
    forced-color-adjust: none;
  }
  .sheet dl {
    margin: 0.4em 0 0;
    display: grid;
    gap: 0.3em;
  }
  .fact {
    display: grid;
    grid-template-columns: 8.5em 1fr;
    gap: 0 1em;
  }
  .large .fact {
    grid-template-columns: 1fr;
  }
  .fact dt {
  }
  .fact dd {
    margin: 0;
    font-weight: 650;
  }
  .sheet .checked {
    margin-block-start: 0.5em;
  }
  .sheet.large .sheet-place {
    break-inside: auto;
  }
  .sheet-notice {
    margin-block-start: 0.6em;
    font-weight: 650;
  }
  .sheet-columns {
    margin-block-start: 0.8em;
    display: grid;
    gap: 0.8em 1.4em;
  }
  .two:not(.large) .sheet-columns {
    grid-template-columns: 1.15fr 1fr;
  }
  .sheet-columns > div {
    display: grid;
    gap: 0.7em;
    align-content: start;
  }
  @container (max-width: 26em) {
    .sheet-place,
    .fact,
    .sheet.two .sheet-columns,
    .two:not(.large) .sheet-columns {
      grid-template-columns: 1fr;
    }
  }
`
