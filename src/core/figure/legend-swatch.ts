import type { Coin, LegendRow } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import { coinRadiusPx, drawCoin } from './draw-coin.ts';
import { drawSite } from './draw-site.ts';
import { drawStamp } from './draw-stamp.ts';
import { fillRectangle } from './fill-rectangle.ts';

/** Size of the swatch of a fill, px; the other symbols keep within its width and 16 px of height. */
const FILL = { x: -13, y: -6, width: 26, height: 12 };
const LARGEST_COIN_PX = 7;

/** The symbol of a legend row around (0, 0), drawn by the code that draws it on the map. Needs no ids and no styles. */
export function drawLegendSwatch(swatch: LegendRow['swatch'], theme: Theme): string {
  switch (swatch.kind) {
    case 'fill': {
      const [color, widthPx] = swatch.outlined ? [theme.ink, 1] : [theme.coast, 0.6];
      const edge = `<path d="M-13-6h26V6h-26z" fill="none" stroke="${color}" stroke-width="${widthPx}"/>`;
      return fillRectangle(FILL, swatch.fill, theme) + edge;
    }
    case 'stamp':
      return drawStamp(swatch.stamp, 4.7);
    case 'coin':
      return drawCoin(fitCoin(swatch.coin), 1, false, theme);
    case 'site':
      return drawSite(swatch, swatch.glyph === 'box' ? 9 : 5.5);
    default:
      return unknownSwatch(swatch);
  }
}

function fitCoin(coin: Coin): Coin {
  const factor = Math.min(1, LARGEST_COIN_PX / coinRadiusPx(coin, 1));
  const shrink = (radius: number | null) => (radius === null ? null : radius * factor);
  return {
    letterPx: shrink(coin.letterPx),
    ceilingPx: shrink(coin.ceilingPx),
    rangePx: shrink(coin.rangePx),
    exactPx: shrink(coin.exactPx),
    undisclosed: coin.undisclosed,
  };
}

function unknownSwatch(swatch: never): never {
  throw new TypeError(`Unknown swatch: ${JSON.stringify(swatch)}`);
}
