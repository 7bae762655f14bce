import { html } from 'lit'

const paths = {
  sign: 'M12 2.5v19M8.5 21.5h7M5 5h11.2l3.3 3.2-3.3 3.3H5z',
  phone:
    'M6.2 3h3l1.6 4.4-2 1.5a12.5 12.5 0 0 0 6.3 6.3l1.5-2L21 14.8v3a2.7 2.7 0 0 1-2.7 2.8A15.6 15.6 0 0 1 3.4 5.8 2.7 2.7 0 0 1 6.2 3z',
  close: 'M6 6l12 12M18 6L6 18',
  globe: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0h18M12 3c2.7 2.6 4 5.6 4 9s-1.3 6.4-4 9c-2.7-2.6-4-5.6-4-9s1.3-6.4 4-9z',
  exit: 'M14 4H5.5v16H14M10.5 12H21M17 8l4 4-4 4',
  alert: 'M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8zM12 7.2v6M12 16.7v.1',
  right: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  pin: 'M12 21.5c4.7-5 7-8.7 7-11.7a7 7 0 0 0-14 0c0 3 2.3 6.7 7 11.7zM9.5 9.8a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0',
  route:
    'M3.5 18.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M15.5 5.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M8.5 18.5h6.5a3.2 3.2 0 0 0 0-6.5H9a3.2 3.2 0 0 1 0-6.5h6.5',
  clock: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v5.2l3.5 2',
  talk: 'M20.5 11.2c0 4.2-3.8 7.5-8.5 7.5-1 0-2-.2-2.9-.5L4.5 20l1.2-3.7a7 7 0 0 1-2.2-5.1c0-4.2 3.8-7.5 8.5-7.5s8.5 3.3 8.5 7.5z',
  door: 'M5 21V4.5L15 3v18M15 5h4v16M2.5 21h19M11.5 12v.2',
  home: 'M3.5 11.5L12 4l8.5 7.5M6 9.8V20h12V9.8M10 20v-5.5h4V20',
  cal: 'M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM3.5 10h17M8 2.8V7M16 2.8V7',
  bag: 'M5 8h14l1 12.5H4zM9 10.5V6.5a3 3 0 0 1 6 0v4',
  info: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 11v5.5M12 7.5v.1',
  send: 'M4 12h15M13 6l6 6-6 6',
  me: 'M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6',
  two: 'M5.5 8.5a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M2.5 20c.6-3.6 3-5.5 6.5-5.5s5.9 1.9 6.5 5.5M15.5 5.2a3.5 3.5 0 0 1 0 6.6M18 14.8c2 .7 3.2 2.5 3.5 5.2',
  hand: 'M3 12.5c2.5-2.3 4.5-2.3 6.5-.5l3.5.3a1.6 1.6 0 0 1 0 3.2H9.8M13.5 15l5-2.7a1.7 1.7 0 0 1 1.9 2.8l-5.9 4.4c-1.5 1-4 1-6 .2L3 18',
  list: 'M9 6h12M9 12h12M9 18h12M4 6h.1M4 12h.1M4 18h.1',
  text: 'M4 5h16a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1M3.5 6.5L12 13l8.5-6.5',
  web: 'M4.5 4.5h15A1.5 1.5 0 0 1 21 6v12a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18V6a1.5 1.5 0 0 1 1.5-1.5M3 9h18',
} as const

export type IconName = keyof typeof paths

/** A path beside words; it never stands alone. `flip` turns it round in right-to-left text. */
export const drawing = (path: string, look = '') =>
  html`<svg class="i ${look}" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`

/** A drawing that the first turn may need: all of these weigh on the page. */
export const icon = (name: IconName, look = '') => drawing(paths[name], look)
