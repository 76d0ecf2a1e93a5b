import type { PlacedText } from '../layout/placed.ts';
import { measureText, type TextFont } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

export interface TextBlock {
  texts: PlacedText[];
  heightPx: number;
}
interface Setting {
  x: number;
  /** Baseline of the first line. */
  y: number;
  widthPx: number;
  font: TextFont;
  linePx: number;
  color: string;
  maxLines?: number;
  fill?: 'greedy' | 'balanced';
  /** A word set before the text on its first line, in another weight or colour. */
  lead?: { text: string; font: TextFont; color: string };
}

const LEAD_GAP_PX = 4;

/** A paragraph as single runs at absolute places, broken to a width. */
export function setText(text: string, setting: Setting): TextBlock {
  const { x, y, linePx, lead, font, color } = setting;
  const indent = lead ? measureText(lead.text, lead.font) + LEAD_GAP_PX : 0;
  const texts = breakLines(text.trim(), setting, indent).map((line, i) =>
    placeText(line, { x: i === 0 ? x + indent : x, y: y + i * linePx, font, color }),
  );
  if (lead) texts.unshift(placeText(lead.text, { x, y, font: lead.font, color: lead.color }));
  return { texts, heightPx: Math.max(1, texts.length - (lead ? 1 : 0)) * linePx };
}

/** One run. */
export function placeText(
  text: string,
  at: { x: number; y: number; font: TextFont; color: string; anchor?: PlacedText['anchor'] },
): PlacedText {
  return { subject: null, halo: null, anchor: 'start', ...at, text };
}

function breakLines(text: string, setting: Setting, indent: number): string[] {
  const { font, widthPx, maxLines = Number.POSITIVE_INFINITY, fill } = setting;
  if (text === '') return [];
  if (indent === 0) return wrapText(text, font, widthPx, maxLines, fill);
  const [first = '', ...others] = wrapText(text, font, Math.max(20, widthPx - indent));
  if (others.length === 0) return [first];
  if (maxLines === 1) return wrapText(text, font, Math.max(20, widthPx - indent), 1);
  return [first, ...wrapText(text.slice(first.length).trimStart(), font, widthPx, maxLines - 1)];
}
