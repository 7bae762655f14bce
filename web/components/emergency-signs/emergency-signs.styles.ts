import { css } from 'lit'

export const emergencySignsStyles = css`
  .now,
  .stop {
    background: var(--navigator-emergency-soft);
    border-radius: var(--navigator-radius-l);
    padding: 10px 12px 4px 16px;
    border: 1.5px solid var(--navigator-emergency);
  }
  .now:dir(rtl) {
    padding-inline: 16px 12px;
  }
  .now-top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-end: 4px;
  }
  .now h3,
  .stop h3 {
    font-size: var(--l);
    line-height: 1.34;
    color: var(--navigator-emergency);
    margin-inline-end: auto;
  }
  .now .ticks {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.2em), 1fr));
    font-size: var(--m);
    line-height: 1.5;
    gap: 0 8px;
  }
  .now .ticks li:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .now .ticks li {
    padding-inline-start: 16px;
  }
  .now .ticks li::before {
    background: var(--navigator-emergency);
    inset-inline-start: 2px;
  }
  .now summary span {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    text-decoration-thickness: 1px;
  }
  .line a {
    font-weight: 650;
    white-space: nowrap;
  }
`
