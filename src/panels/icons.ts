/**
 * The interface's icons: SVG path data in a box of 16 × 16, to be drawn with no fill, `stroke: currentColor`, a stroke
 * of 1.5 and mitred corners. Own drawings.
 */
export const icons = {
  search: 'M7 2.25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5M10.5 10.5l4 4',
  close: 'M3.25 3.25l9.5 9.5M12.75 3.25l-9.5 9.5',
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11',
  home: 'M1.75 8.25L8 2.5l6.25 5.75M3.75 7v6.5h8.5V7M8 13.5V10',
  share: 'M8 10V2M4.75 5L8 1.75 11.25 5M2.25 7.5v6.25h11.5V7.5',
  download: 'M8 1.75v8M4.75 6.75L8 10l3.25-3.25M1.75 13.75h12.5',
  maximize: 'M2.25 6V2.25H6M10 2.25h3.75V6M13.75 10v3.75H10M6 13.75H2.25V10',
  play: 'M4.25 2.75v10.5L13 8z',
  pause: 'M4.5 3v10M11.5 3v10',
  menu: 'M2 4h12M2 8h12M2 12h12',
  pin: 'M5.5 1.75h5M6.25 1.75v5L4 9.5h8L9.75 6.75v-5M8 9.5v5',
  link: 'M6.5 9.5a2.9 2.9 0 0 0 4.1 0l2.6-2.6a2.9 2.9 0 0 0-4.1-4.1l-1 1M9.5 6.5a2.9 2.9 0 0 0-4.1 0L2.8 9.1a2.9 2.9 0 0 0 4.1 4.1l1-1',
  quote: 'M2.25 3.75h4v4h-4zM6.25 7.75c0 2.5-1.25 4-3.25 4.75M9.25 3.75h4v4h-4zM13.25 7.75c0 2.5-1.25 4-3.25 4.75',
  table: 'M1.75 2.75h12.5v10.5H1.75zM1.75 6.25h12.5M6.25 6.25v7M1.75 9.75h12.5',
  help: 'M5.25 5.5a2.75 2.75 0 1 1 4.4 2.2C8.6 8.45 8 9 8 10.5M8 12.5V14',
  'chevron-down': 'M3.5 5.75L8 10.25l4.5-4.5',
  'chevron-right': 'M5.75 3.5l4.5 4.5-4.5 4.5',
  filter: 'M1.75 3.25h12.5M4.25 8h7.5M6.5 12.75h3',
  moon: 'M13.5 9.75A6 6 0 1 1 6.25 2.5a4.9 4.9 0 0 0 7.25 7.25z',
  sun: 'M8 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6M8 .75v2M8 13.25v2M.75 8h2M13.25 8h2M2.9 2.9l1.4 1.4M11.7 11.7l1.4 1.4M13.1 2.9l-1.4 1.4M4.3 11.7l-1.4 1.4',
  globe:
    'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M1.75 8h12.5M8 1.75c-4 4-4 8.5 0 12.5M8 1.75c4 4 4 8.5 0 12.5',
  external: 'M6.5 3.25H2.75v10h10V9.5M9 2.25h4.75V7M13.5 2.5L7.25 8.75',
  check: 'M2.5 8.5l3.75 3.75L13.5 4.5',
  warning: 'M8 2L1.5 13.75h13zM8 6.25v3.5M8 11v1.5',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M8 7.25v4M8 4.5V6',
  'arrow-left': 'M14 8H2.5M7 3.25L2.25 8 7 12.75',
  'arrow-right': 'M2 8h11.5M9 3.25L13.75 8 9 12.75',
} as const satisfies Readonly<Record<string, string>>;

export type IconName = keyof typeof icons;

/**
 * The mark: a square in the ink of the theme with a lode of amber through it, in a box of 16 × 16. The lode runs to the
 * edges, so it is cut by the square: draw both inside an `<svg>` of that box with hidden overflow.
 */
export const mark = {
  square: 'M0 0h16v16H0z',
  lode: 'M-1 16.25L5.75 8.75 9 11.25 17 3.5',
  lodeWidth: 2.6,
  squareColor: '#17212A',
  lodeColor: '#E5811A',
} as const;
