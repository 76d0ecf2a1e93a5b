// Setting type is most of the work of reading a figure, so that a strip of a picture is given only the texts that it shows.

/** Gives the content of a drawing without texts that lie beyond some of its units, from top to bottom. */
export type TextsInRows = (fromY: number, toY: number) => string;

const ATTRIBUTES = '((?:"[^"]*"|[^">])*)';
/** Elements that may move what they hold, and texts, whole. */
const PARTS = new RegExp(
  `<text\\b${ATTRIBUTES}>.*?</text>|<(/?)(g|a|svg|symbol|pattern|defs|clipPath|mask|marker)\\b${ATTRIBUTES}>`,
  'gsu',
);
const PLAIN_TRANSLATION = /^translate\(\s*-?[\d.]+[\s,]+(-?[\d.]+)\s*\)$/;
/** From its baseline no text of ours reaches farther, in sizes of its type; a halo adds a few units. */
const REACH_EM = 1.5;
const HALO = 8;

interface Text {
  before: string;
  text: string;
  y: number;
}

/** Reads the content of a figure. Texts whose place is not plain stay in every strip. */
export function textsInRows(content: string): TextsInRows {
  const sizes = [...content.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  const reach = REACH_EM * Math.max(0, ...sizes) + HALO;
  const texts: Text[] = [];
  let at = 0;
  // By how much the elements around move what they hold down; NaN when that can't be said.
  const shifts = [0];
  for (const part of content.matchAll(PARTS)) {
    const [whole, textAttributes, end, name, attributes = ''] = part;
    if (name === undefined) {
      const y = shifts.at(-1)! + baselineOf(textAttributes!, whole);
      if (Number.isNaN(y)) continue;
      texts.push({ before: content.slice(at, part.index), text: whole, y });
      at = part.index + whole.length;
    } else if (end === '/') shifts.pop();
    else if (!attributes.endsWith('/')) shifts.push(shifts.at(-1)! + shiftOf(name, attributes));
  }
  const rest = content.slice(at);
  return (fromY, toY) =>
    texts.map(({ before, text, y }) => (y > fromY - reach && y < toY + reach ? before + text : before)).join('') + rest;
}

function baselineOf(attributes: string, whole: string): number {
  const isPlain = !/ (?:transform|rotate|dy|dominant-baseline|style)="/.test(whole) && !/<tspan[^>]* y="/.test(whole);
  return isPlain ? Number(/ y="(-?[\d.]+)"/.exec(attributes)?.[1] ?? Number.NaN) : Number.NaN;
}

function shiftOf(name: string, attributes: string): number {
  if (name !== 'g' && name !== 'a') return Number.NaN;
  const transform = / transform="([^"]*)"/.exec(attributes)?.[1];
  return transform === undefined ? 0 : Number(PLAIN_TRANSLATION.exec(transform)?.[1] ?? Number.NaN);
}
