import type { PlacedLeader } from '../layout/placed.ts';
import type { Theme } from '../scene/themes.ts';
import { formatPx } from './format-px.ts';
import { nameAttribute, type ShapeNames } from './shape-names.ts';

/**
 * Leaders from a place to its label: a thin line on a halo, with a dot at the place where one is asked for. All share
 * their paths, unless names ask for each by itself.
 */
export function drawLeaders(leaders: readonly PlacedLeader[], theme: Theme, names?: ShapeNames): string {
  if (leaders.length === 0) return '';
  if (names)
    return leaders
      .map(leader => `<g${nameAttribute(names.leader(leader.subject))}>${drawLeaders([leader], theme)}</g>`)
      .join('');
  const lines = leaders
    .filter(({ points }) => points.length > 1)
    .map(({ points }) => `M${points.map(([x, y]) => `${formatPx(x, 1)} ${formatPx(y, 1)}`).join('L')}`)
    .join('');
  const line = (color: string, widthPx: number, opacity: string) =>
    `<path d="${lines}" fill="none" stroke="${color}" stroke-width="${widthPx}"${opacity}/>`;
  const dots = leaders
    .filter(({ anchorDot, points }) => anchorDot && points.length > 0)
    .map(({ points: [place] }) => {
      const [x, y] = place!.map(px => formatPx(px, 1));
      return `<circle cx="${x}" cy="${y}" r="1.5"/>`;
    })
    .join('');
  const dotStyle = `fill="${theme.ink}" stroke="${theme.panel}" stroke-width="1" paint-order="stroke"`;
  const dotted = dots === '' ? '' : `<g ${dotStyle}>${dots}</g>`;
  return line(theme.sea, 2.4, ' stroke-opacity=".6"') + line(theme.ink2, 0.7, '') + dotted;
}
