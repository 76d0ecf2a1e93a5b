// Coins and sites at their true places, with names where there is room.
import type { Px } from '../geo/types.ts';
import { outerRadiusPx } from '../scene/layers/projects.ts';
import type { AreaLabelMark, CoinMark, SiteMark } from '../scene/marks.ts';
import { type Draft, isInside, putText, round, squareBox, textBox, visiblePx, widthOf } from './draft.ts';
import type { Box } from './ground-mask.ts';
import { labelFont } from './label-font.ts';

const SITE_HALF_PX = { 'bow-tie': 5.5, box: 9 } as const;
/** Coins smaller than this may lie under a label. */
const OBSTACLE_RADIUS_PX = 5;

export interface LaidCoin {
  mark: CoinMark;
  at: Px;
  radiusPx: number;
}

/** Coins in view, largest first, so that smaller ones are drawn over them. */
export function layCoins(draft: Draft, marks: readonly CoinMark[]): LaidCoin[] {
  const scale = draft.frame.symbols.coin;
  return marks.flatMap(mark => {
    const at = visiblePx(draft, mark.at);
    return at ? [{ mark, at, radiusPx: outerRadiusPx(mark.coin) * scale }] : [];
  });
}

/** Draws coins at their places and keeps labels off the larger ones. */
export function putCoins(draft: Draft, coins: readonly LaidCoin[]): void {
  const scale = draft.frame.symbols.coin;
  for (const { mark, at, radiusPx } of coins) {
    draft.placed.glyphs.push({
      kind: 'coin',
      subject: mark.subject,
      x: round(at[0]),
      y: round(at[1]),
      coin: mark.coin,
      scale,
      approximate: mark.approximate,
    });
    if (radiusPx > OBSTACLE_RADIUS_PX) draft.taken.add(squareBox(at, radiusPx * 0.85));
  }
}

/** Names of coins where the frame is close enough to read amounts; the largest first. */
export function nameCoins(draft: Draft, coins: readonly LaidCoin[], isSelected: (subject: string) => boolean): void {
  const isClose = draft.frame.symbols.coin > 1.3 && draft.frame.request.surface !== 'projector';
  for (const { mark, at, radiusPx } of [...coins].sort((a, b) => b.mark.priority - a.mark.priority)) {
    const selected = isSelected(mark.subject);
    if ((!isClose && !selected) || draft.claimed.has(mark.subject)) continue;
    const font = labelFont(selected ? 'strong' : 'context', draft.frame.request.surface);
    putBeside(
      draft,
      mark.subject,
      mark.label,
      at,
      radiusPx,
      font,
      { color: draft.scene.theme.ink, halo: draft.scene.theme.panel },
      selected ? 46 : 30,
    );
  }
}

/** Bow-ties and boxes; their names after all countries have theirs. */
export function putSites(draft: Draft, marks: readonly SiteMark[]): { mark: SiteMark; at: Px; halfPx: number }[] {
  return marks.flatMap(mark => {
    const at = visiblePx(draft, mark.at);
    if (!at) return [];
    const halfPx = SITE_HALF_PX[mark.glyph] * Math.sqrt(draft.frame.symbols.stamp);
    draft.placed.glyphs.push({
      kind: 'site',
      subject: mark.subject,
      x: round(at[0]),
      y: round(at[1]),
      halfPx,
      site: mark,
    });
    draft.taken.add(squareBox(at, halfPx + 1));
    return [{ mark, at, halfPx }];
  });
}

export function nameSites(draft: Draft, sites: ReturnType<typeof putSites>): void {
  const font = labelFont('risk', draft.frame.request.surface, draft.scene.lang);
  for (const { mark, at, halfPx } of [...sites].sort((a, b) => b.mark.priority - a.mark.priority)) {
    if (mark.glyph === 'box' && draft.frame.symbols.coin < 1.3) continue;
    putBeside(
      draft,
      mark.subject,
      mark.label,
      at,
      halfPx,
      font,
      { color: mark.color, halo: draft.scene.theme.sea },
      34,
    );
  }
}

/** Right, left, under, over: the first free one. A name longer than `most` letters has no place on a map. */
function putBeside(
  draft: Draft,
  subject: string,
  text: string,
  [x, y]: Px,
  half: number,
  font: Parameters<typeof widthOf>[1],
  ink: { color: string; halo: string },
  most: number,
): void {
  if (text.length > most) return;
  const width = widthOf(text, font);
  const gap = half + 3;
  const line = half + font.sizePx * 0.6;
  const spots: { x: number; y: number; anchor: 'start' | 'end' | 'middle'; middle: number }[] = [
    { x: x + gap, y, anchor: 'start', middle: x + gap + width / 2 },
    { x: x - gap, y, anchor: 'end', middle: x - gap - width / 2 },
    { x, y: y + line, anchor: 'middle', middle: x },
    { x, y: y - line, anchor: 'middle', middle: x },
  ];
  for (const spot of spots) {
    const box: Box = textBox(spot.middle, spot.y, width + 2, font);
    if (!isInside(box, draft.bounds) || !draft.taken.isFree(box)) continue;
    putText(draft, { subject, x: spot.x, y: spot.y, anchor: spot.anchor, text, font, ...ink }, box);
    return;
  }
  draft.placed.dropped.push(subject);
}

/** Names of hatched areas, on their point when it is free; answers the names that stand. */
export function nameAreas(draft: Draft, marks: readonly AreaLabelMark[]): Set<string> {
  const named = new Set<string>();
  const font = labelFont('risk', draft.frame.request.surface, draft.scene.lang);
  for (const mark of [...marks].sort((a, b) => b.priority - a.priority)) {
    const at = visiblePx(draft, mark.at);
    if (!at) continue;
    const box = textBox(at[0], at[1], widthOf(mark.text, font) + 2, font);
    if (!isInside(box, draft.bounds) || !draft.taken.isFree(box)) continue;
    putText(
      draft,
      {
        subject: mark.subject,
        x: at[0],
        y: at[1],
        anchor: 'middle',
        text: mark.text,
        font,
        color: mark.color,
        halo: draft.scene.theme.land,
      },
      box,
    );
    named.add(mark.text);
  }
  return named;
}
