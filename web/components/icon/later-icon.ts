import { drawing } from './icon.ts'

const paths = {
  bottle:
    'M8 2.8h8v3.7H8zM9 6.5v1.7C7 9 6 10.2 6 12v7.2a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V12c0-1.8-1-3-3-3.8V6.5M6 12.5h12M6 17h12',
  print:
    'M7 8.5V3.5h10v5M7 17H4.5a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1H17M7 14h10v6.5H7z',
  copy: 'M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3',
  big: 'M2.5 19L8.5 5l6 14M4.7 14h7.6M16 19l3-7 3 7M17 16.7h4',
  out: 'M12 15V3.5M7.5 8L12 3.5 16.5 8M5 12.5V20h14v-7.5',
} as const

/** A drawing that nobody needs before their first answer. */
export const laterIcon = (name: keyof typeof paths) => drawing(paths[name])
