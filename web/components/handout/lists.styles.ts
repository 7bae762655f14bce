import { css } from 'lit'

/** The lists of a sheet: what to do, what would mean worse, and the emergency signs in two languages. */
export const handoutListStyles = css`
  .sheet-list h3 .theirs {
    display: inline;
    margin-inline-start: 0.5em;
  }
  .sheet-list ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .sheet-list li {
    padding-inline-start: 0.1em;
    margin-block-start: 0.2em;
  }
  .sheet-list.warn,
  .sheet-signs {
    border: 2px solid #98191d;
    border-inline-start-width: 8px;
    border-radius: 8px;
    padding: 0.5em 0.8em 0.6em;
    box-decoration-break: clone;
  }
  .warn h3,
  .sheet-signs h3 {
    color: #98191d;
  }
  .sheet:not(.large) .sheet-other .line {
    display: inline;
  }
  .sheet:not(.large) .sheet-other .line + .line::before {
    content: ' · ';
  }
  .sheet-signs {
    align-self: start;
  }
  .pair-line {
    display: grid;
    grid-template-columns: 1.25fr 1fr;
    gap: 0 0.8em;
    align-items: baseline;
    padding-block: 0.22em;
    break-inside: avoid;
  }
  .pair-line > [lang] {
    font-weight: 650;
  }
  .sheet-signs li {
    border-block-start: 1px solid #ccc;
  }
  .sheet-signs p {
    border-block-start: 1px solid #98191d;
  }
  .sheet-foot {
    margin-block-start: 0.9em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid #555;
    display: grid;
    gap: 0.3em;
  }
`
