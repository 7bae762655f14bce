import { css } from 'lit'

/** Dark values, written once: for a page that asks for them, and for a reader who does. */
const dark = css`
  color-scheme: dark;
  --navigator-canvas: #101817;
  --navigator-surface: #1a2524;
  --navigator-sunken: #22302e;
  --navigator-ink: #f3efe7;
  --navigator-ink-soft: #bcc8c4;
  --navigator-line: #344442;
  --navigator-edge: #85938f;
  --navigator-accent: #84d3c5;
  --navigator-accent-strong: #b2e6dc;
  --navigator-accent-soft: #1d3a37;
  --navigator-on-accent: #06231f;
  --navigator-emergency: #ffb3ac;
  --navigator-emergency-strong: #ffd4d0;
  --navigator-emergency-soft: #441c1d;
  --navigator-emergency-fill: #a92226;
  --navigator-urgent-fill: #6a4182;
  --navigator-today: #f4c285;
  --navigator-today-soft: #40301b;
  --navigator-routine: #aecbf2;
  --navigator-self-care: #b6da98;
  --navigator-open: #8fd9a8;
  --navigator-check: #f4c285;
  --navigator-focus-outer: #06100f;
  --navigator-shadow-card: 0 0 0 1px rgb(255 255 255 / 0.04);
  --navigator-shadow-panel: 0 16px 48px rgb(0 0 0 / 0.6);
`

/**
 * What a partner may theme. Contrast of every pair is in the look's table: text at least 4.5, edges at least 3.
 */
export const tokens = css`
  :host {
    color-scheme: light;
    --navigator-canvas: #f7f3eb;
    --navigator-surface: #fff;
    --navigator-sunken: #f4efe5;
    --navigator-ink: #182624;
    --navigator-ink-soft: #475553;
    --navigator-line: #ddd6c8;
    --navigator-edge: #74807d;
    --navigator-accent: #0b5f59;
    --navigator-accent-strong: #08463f;
    --navigator-accent-soft: #e4f1ed;
    --navigator-on-accent: #fff;
    --navigator-emergency: #98191d;
    --navigator-emergency-strong: #74090f;
    --navigator-emergency-soft: #fcecea;
    --navigator-emergency-fill: #98191d;
    --navigator-urgent-fill: #56306b;
    --navigator-on-fill: #fff;
    --navigator-today: #82470a;
    --navigator-today-soft: #fdf2e0;
    --navigator-routine: #2c4d78;
    --navigator-self-care: #3b6120;
    --navigator-open: #1c6236;
    --navigator-check: #82470a;
    --navigator-focus-inner: #ffcf33;
    --navigator-focus-outer: #182624;
    --navigator-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif;
    --navigator-radius-s: 6px;
    --navigator-radius-m: 10px;
    --navigator-radius-l: 16px;
    --navigator-radius-panel: 20px;
    --navigator-shadow-card: 0 1px 2px rgb(24 38 36 / 0.06), 0 2px 8px rgb(24 38 36 / 0.05);
    --navigator-shadow-panel: 0 2px 6px rgb(24 38 36 / 0.1), 0 16px 48px rgb(24 38 36 / 0.22);
  }
  :host([scheme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([scheme='light'])) {
      ${dark}
    }
  }
`
