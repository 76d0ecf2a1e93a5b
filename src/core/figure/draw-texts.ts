import type { PlacedText } from '../layout/placed.ts';
import { escapeXml } from './escape-xml.ts';
import { formatPx } from './format-px.ts';
import type { TextFont } from './measure-text.ts';

/** Fallbacks cover Chinese; a viewer without the fonts takes its own sans serif. */
const FAMILIES: Readonly<Record<TextFont['family'], string>> = {
  sans: 'Fira Sans,Noto Sans SC,sans-serif',
  condensed: 'Fira Sans Condensed,Noto Sans SC,sans-serif',
  arabic: 'Lodemap Arabic,sans-serif',
};
const HAN_FAMILY = 'Noto Sans SC,sans-serif';
const HAN = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u;

/**
 * Texts as single runs at absolute places, the profile that browsers and resvg draw alike. Neighbours in the same style
 * share one `<g>`; each halo lies under its own text.
 */
export function drawTexts(texts: readonly PlacedText[]): string {
  const groups: { style: string; runs: string }[] = [];
  for (const text of texts) {
    if (text.text === '') continue;
    const style = styleOf(text);
    const last = groups.at(-1);
    if (last?.style === style) last.runs += drawRun(text);
    else groups.push({ style, runs: drawRun(text) });
  }
  return groups.map(({ style, runs }) => `<g ${style}>${runs}</g>`).join('');
}

function styleOf({ font, anchor, color, halo }: PlacedText): string {
  const attributes = [
    `font-family="${FAMILIES[font.family]}" font-size="${formatPx(font.sizePx)}" fill="${color}"`,
    font.weight === 400 ? '' : `font-weight="${font.weight}"`,
    font.italic ? 'font-style="italic"' : '',
    anchor === 'start' ? '' : `text-anchor="${anchor}"`,
    halo ? `stroke="${halo}" stroke-width="3" stroke-opacity=".9" stroke-linejoin="round" paint-order="stroke"` : '',
  ];
  return attributes.filter(attribute => attribute !== '').join(' ');
}

function drawRun({ subject, x, y, text }: PlacedText): string {
  const mark = subject ? ` data-s="${escapeXml(subject)}"` : '';
  return `<text${mark} x="${formatPx(x, 1)}" y="${formatPx(y, 1)}">${drawScripts(text)}</text>`;
}

/** Chinese names its own font: a renderer that only falls back to it may take another weight. */
function drawScripts(text: string): string {
  const parts = text.split(HAN);
  return parts
    .map((part, i) => (i % 2 === 1 ? `<tspan font-family="${HAN_FAMILY}">${escapeXml(part)}</tspan>` : escapeXml(part)))
    .join('');
}
