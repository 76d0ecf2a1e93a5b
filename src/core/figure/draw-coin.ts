import type { Coin } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import { formatPx } from './format-px.ts';

const OUTLINE_PX = 0.9;
const SMALLEST_PX = 1.9;
const SMALLEST_LETTER_PX = 3.6;
const UNDISCLOSED_PX = 4.8;
/** Above this radius the paper inside a letter ring lets the map through. */
const LARGE_LETTER_PX = 14;
/** Below this symbol scale a doubt about the place is smaller than the coin itself. */
const APPROXIMATE_SCALE = 1.4;

/** A project's money around (0, 0), from outside in: letter ring, ceiling, range ring, exact coin; then "?". */
export function drawCoin(coin: Coin, scale: number, approximate: boolean, theme: Theme): string {
  const radii = coinRadii(coin, scale);
  const { letter, ceiling, range, exact } = radii;
  const circle = (radius: number, attributes: string) => `<circle r="${formatPx(radius)}"${attributes}/>`;
  const outline = (widthPx: number) => ` stroke="${theme.moneyLine}" stroke-width="${formatPx(widthPx)}"`;
  let text = '';
  if (letter !== null) text += drawLetter(letter, scale, theme);
  if (ceiling !== null) {
    text += circle(ceiling, ` fill="${theme.money}" fill-opacity=".4"${outline(OUTLINE_PX)}`);
    text += drawCeilingBar(ceiling, theme);
  }
  if (exact !== null) text += circle(exact, ` fill="${theme.money}"${outline(OUTLINE_PX)}`);
  if (range !== null) text += circle(range, ` fill="none"${outline(0.75)}`);
  if (approximate && scale >= APPROXIMATE_SCALE) {
    const radius = radii.outer + 2.2;
    text += circle(
      radius,
      ` fill="none"${outline(1)} stroke-linecap="round" stroke-dasharray="${beat(radius, 3, 0.01)}"`,
    );
  }
  if (coin.undisclosed) text += drawUndisclosed(radii, scale, theme);
  return text;
}

/** Radius in px that a coin covers at a symbol scale, without the ring of an approximate place. */
export function coinRadiusPx(coin: Coin, scale: number): number {
  return coinRadii(coin, scale).outer;
}

interface Radii {
  letter: number | null;
  ceiling: number | null;
  range: number | null;
  exact: number | null;
  outer: number;
}

function coinRadii(coin: Coin, scale: number): Radii {
  const sized = (radius: number | null, least: number) => (radius === null ? null : Math.max(least, radius * scale));
  const radii = {
    letter: sized(coin.letterPx, SMALLEST_LETTER_PX),
    ceiling: sized(coin.ceilingPx, SMALLEST_PX),
    range: sized(coin.rangePx, SMALLEST_PX),
    exact: sized(coin.exactPx, SMALLEST_PX),
  };
  const least = coin.undisclosed ? undisclosedPx(scale) : 0;
  return { ...radii, outer: Math.max(least, ...Object.values(radii).map(radius => radius ?? 0)) };
}

/** Grows more slowly than money does: its size says nothing. */
function undisclosedPx(scale: number): number {
  return UNDISCLOSED_PX * Math.max(1, scale) ** 0.75;
}

/** A dash array that fits a whole number of times around a circle. */
function beat(radius: number, periodPx: number, share: number): string {
  const around = 2 * Math.PI * radius;
  const period = around / Math.max(6, Math.round(around / periodPx));
  return `${formatPx(period * share, 3)} ${formatPx(period * (1 - share), 3)}`;
}

function drawLetter(radius: number, scale: number, theme: Theme): string {
  const linePx = 1.1 * Math.max(1, scale) ** 0.4;
  const at = `<circle r="${formatPx(radius)}"`;
  const ring = `${at} fill="none" stroke="${theme.moneyLine}" stroke-width="${formatPx(linePx)}" stroke-dasharray="${beat(radius, 3 * linePx, 0.6)}"/>`;
  if (theme.name === 'dark')
    return `${at} fill="none" stroke="${theme.panel}" stroke-width="${formatPx(linePx + 2)}"/>${ring}`;
  const opacity = radius > LARGE_LETTER_PX ? 0.55 : 0.86;
  return `${at} fill="${theme.panel}" fill-opacity="${formatPx(opacity)}"/>${ring}`;
}

/** The bar that closes an upper limit, across the top. */
function drawCeilingBar(radius: number, theme: Theme): string {
  const half = Math.max(1.6, 0.5 * radius);
  const thick = Math.min(2.6, 1.2 + 0.06 * radius);
  const y = -radius - OUTLINE_PX / 2;
  return `<path d="M${formatPx(-half)} ${formatPx(y)}h${formatPx(2 * half)}" stroke="${theme.moneyLine}" stroke-width="${formatPx(thick)}"/>`;
}

/** The ring with "?"; beside a known amount it sits on that coin's lower edge. */
function drawUndisclosed(radii: Radii, scale: number, theme: Theme): string {
  const radius = undisclosedPx(scale);
  const known = Math.max(...[radii.letter, radii.ceiling, radii.range, radii.exact].map(r => r ?? 0));
  const y = known > 0 ? Math.max(known, radius * 0.9) : 0;
  const unit = radius / UNDISCLOSED_PX;
  const line = (px: number) => ` stroke="${theme.moneyLine}" stroke-width="${formatPx(px)}"`;
  const ring = `<circle r="${UNDISCLOSED_PX}" fill="${theme.panel}"${line(1.1)}/>`;
  const hook = `<path d="M-1.55-1.1C-1.5-2.1-.85-2.65 0-2.65c.95 0 1.55.6 1.55 1.35C1.55-.25.05-.2.05 1" fill="none"${line(1.05)}/>`;
  const dot = `<circle cx=".05" cy="2.35" r=".7" fill="${theme.moneyLine}"/>`;
  const place = y === 0 ? '' : `translate(0 ${formatPx(y)})`;
  const size = unit === 1 ? '' : `scale(${formatPx(unit, 3)})`;
  return place + size === '' ? ring + hook + dot : `<g transform="${place}${size}">${ring}${hook}${dot}</g>`;
}
