import type { Face } from './faces.ts';

/** One WOFF2 file of a face and the characters for which a browser fetches it. */
export interface FontFile {
  face: Face;
  /** Path from the site's base, such as `fonts/fira-sans-400.woff2`. */
  url: string;
  unicodeRange: string;
  firstPaint: boolean;
}

/**
 * A local face drawn at the size of Fira Sans until the real one is there, so that lines break alike before and after.
 * `sizePercent` is the mean advance of Fira over that of the local face, over English running text in weight 400.
 */
export interface StandIn {
  family: Face['family'];
  local: readonly string[];
  sizePercent: number;
  /** Of the real face, in per cent of the em. */
  ascentPercent: number;
  descentPercent: number;
}

/** The `@font-face` rules, ready to be inlined in a page that lies at the site's base. */
export function styleSheet(files: readonly FontFile[], standIns: readonly StandIn[]): string {
  const rules = files.map(({ face, url, unicodeRange, firstPaint }) =>
    rule({
      'font-family': `"${face.family}"`,
      'font-style': face.italic ? 'italic' : 'normal',
      'font-weight': `${face.weight}`,
      // Base files are preloaded: a face that comes late is left for the next page view, and nothing moves. The others
      // hold single letters that a stand-in may lack, so they are taken whenever they come.
      'font-display': firstPaint ? 'fallback' : 'swap',
      src: `url(${url}) format("woff2")`,
      'unicode-range': unicodeRange,
    }),
  );
  const locals = standIns.map(({ family, local, sizePercent, ascentPercent, descentPercent }) =>
    rule({
      'font-family': `"${family} stand-in"`,
      src: local.map(name => `local("${name}")`).join(', '),
      'size-adjust': `${sizePercent.toFixed(1)}%`,
      'ascent-override': `${((ascentPercent / sizePercent) * 100).toFixed(1)}%`,
      'descent-override': `${((descentPercent / sizePercent) * 100).toFixed(1)}%`,
      'line-gap-override': '0%',
    }),
  );
  return `/* Written by \`npm run fonts\`. Urls are relative to the page: this sheet is inlined in index.html. */\n${[...rules, ...locals].join('\n')}`;
}

function rule(declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([property, value]) => {
    const line = `  ${property}: ${value};`;
    return line.length <= lineWidth ? `${line}\n` : `  ${property}:\n${fold(`${value};`)}`;
  });
  return `@font-face {\n${lines.join('')}}\n`;
}

/** As the formatter leaves it, so that a rebuilt sheet shows only what changed. */
const lineWidth = 120;

function fold(list: string): string {
  const lines: string[] = [];
  for (const item of list.split(' ')) {
    const longer = `${lines.at(-1)} ${item}`;
    if (lines.length > 0 && longer.length <= lineWidth) lines[lines.length - 1] = longer;
    else lines.push(`    ${item}`);
  }
  return lines.map(line => `${line}\n`).join('');
}
