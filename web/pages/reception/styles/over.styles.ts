import { css } from 'lit'

/** The emergency that fills the view, and what lies over the page. */
export const overStyles = css`
  .is-emergency main {
    display: block;
  }
  .band {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    padding: 1.75rem max(1.5rem, calc(50vw - 36rem)) 2rem;
    background: var(--navigator-emergency-fill);
    color: var(--navigator-on-fill);
  }
  .band .acuity {
    color: inherit;
  }
  .band .first {
    font-size: 1.125rem;
  }
  .band h2 {
    max-inline-size: 46rem;
    font-size: 2.5rem;
    line-height: 2.875rem;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .band .call {
    min-block-size: 3.25rem;
    margin-block-start: 0.5rem;
    padding-inline: 1.5rem;
    border-color: #fff;
    background: #fff;
    color: #74090f;
    font-size: 1.25rem;
  }
  .below {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 1.5rem 2rem;
    padding: 1.25rem max(1.5rem, calc(50vw - 36rem)) 2rem;
  }
  .half {
    display: grid;
    gap: 0.875rem;
    align-content: start;
  }
  .over {
    position: fixed;
    inset: 0;
    display: grid;
    place-items: start center;
    overflow: auto;
    padding: 4rem 1rem;
    background: rgb(16 24 23 / 0.55);
  }
  .panel {
    display: grid;
    gap: 1rem;
    inline-size: min(46rem, 100%);
    padding: 1.5rem;
    border-radius: var(--navigator-radius-l);
    background: var(--navigator-surface);
    box-shadow: var(--navigator-shadow-panel);
  }
  .panel h2 {
    color: var(--navigator-ink);
    font-size: 1.375rem;
    line-height: 1.75rem;
  }
  .panel > .btn {
    justify-self: start;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.75rem;
  }
  .switch input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--navigator-accent);
  }
  .key-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: 0.375rem 1.5rem;
  }
  .key-list > div {
    display: grid;
    grid-template-columns: 5rem 1fr;
    align-items: center;
  }
  .key-list dt {
    display: flex;
    gap: 0.25rem;
  }
`
