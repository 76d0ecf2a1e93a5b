import { html, svg, type TemplateResult } from 'lit';
import { SHAPE_OF_KIND } from '../core/model/texts.ts';
import type { Coin } from '../core/scene/marks.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { DossierItem } from '../core/select/types.ts';
import { swatch } from './swatch.ts';

type Icon = DossierItem['icon'];
/** Largest coin in a list, px. */
const LARGEST_PX = 10;

/** The symbol of one line of evidence: the map's own mark, or the glyph of a seat; null when it has none. */
export function evidenceIcon(icon: Icon, theme: Theme): TemplateResult | null {
  switch (icon.kind) {
    case 'seat':
      return seatIcon(icon, theme);
    case 'stamp': {
      const stamp = {
        shape: SHAPE_OF_KIND[icon.agreement],
        filling: icon.filling,
        color: theme.ink,
        paper: theme.panel,
      };
      return swatch({ kind: 'stamp', stamp }, theme);
    }
    case 'coin':
      return icon.coin ? swatch({ kind: 'coin', coin: scaledCoin(icon.coin) }, theme, 26, 22) : null;
    case 'risk': {
      const { family } = icon;
      if (family === 'chokepoint')
        return swatch({ kind: 'site', glyph: 'bow-tie', color: theme.risk, casing: theme.panel, family }, theme);
      const fill = { kind: 'hatch', family, color: theme.risk, casing: theme.land } as const;
      return swatch({ kind: 'fill', fill }, theme);
    }
    case 'none':
      return null;
  }
}

/** A coin no larger than a line of text allows; its parts keep their proportions. */
function scaledCoin(coin: Coin): Coin {
  const parts = [coin.letterPx, coin.ceilingPx, coin.rangePx, coin.exactPx];
  const largest = Math.max(0, ...parts.map(part => part ?? 0));
  const scale = largest > LARGEST_PX ? LARGEST_PX / largest : 1;
  const scaled = (radius: number | null) => (radius === null ? null : radius * scale);
  return {
    letterPx: scaled(coin.letterPx),
    ceilingPx: scaled(coin.ceilingPx),
    rangePx: scaled(coin.rangePx),
    exactPx: scaled(coin.exactPx),
    undisclosed: coin.undisclosed,
  };
}

/** How a seat is held, by filling: solid member, dash for a chair, half, outline, dashed, hatched, tinted. */
function seatIcon({ grade, chair, seatClass }: Extract<Icon, { kind: 'seat' }>, theme: Theme): TemplateResult {
  const color = theme.seats[Math.max(2, seatClass)] ?? theme.accent;
  if (grade === 'inferred')
    return swatch({ kind: 'fill', fill: { kind: 'inferred', color: theme.inferred, ground: theme.panel } }, theme);
  const line = grade === 'announced' ? theme.ink3 : theme.ink2;
  const fill = { seat: color, superseded: theme.superseded, attended: theme.seats[1] }[grade as string] ?? 'none';
  const half = grade === 'participant-only' || grade === 'through-eu';
  return html`<svg class="swatch" width="26" height="16" viewBox="-13 -8 26 16" aria-hidden="true">
    ${svg`<rect x="-8.5" y="-5.5" width="17" height="11" fill=${fill} stroke=${line} stroke-width="0.8"
      stroke-dasharray=${grade === 'announced' ? '2 1.6' : 'none'} />`}
    ${half ? svg`<rect x="-8.5" y="0" width="17" height="5.5" fill=${color} />` : null}
    ${chair ? svg`<path d="M-4 0h8" stroke=${theme.panel} stroke-width="2" />` : null}
  </svg>`;
}
