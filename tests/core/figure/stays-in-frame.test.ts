import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawView } from '../../figures/draw-view.ts';

const SIZE = [1600, 1000] as const;
const CLIP = 'clip-path="url(#fc)"';

function pixelsOf(svg: string): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

/** The same figure with the map cut at its band. */
function withClip(svg: string): string {
  const [, top, width, height] = /<g class="map"[^>]* transform="translate\(0 ([\d.]+)\)">.*?M0 0h(\d+)v(\d+)H0z/s.exec(
    svg,
  )!;
  const clip = `<clipPath id="fc"><path d="M0 0h${width}v${height}H0z"/></clipPath>`;
  const before = `translate(0 ${top})">`;
  const [head, rest] = [
    svg.slice(0, svg.indexOf(before) + before.length),
    svg.slice(svg.indexOf(before) + before.length),
  ];
  const end = rest.indexOf('</g><g class="head">');
  return `${head}${clip}<g ${CLIP}>${rest.slice(0, end)}</g>${rest.slice(end)}`;
}

describe('A map that stays in its band', () => {
  it.each(['', 'theme=dark', 'layers=forums,agreements', 'layers=projects', 'lang=zh'])(
    'has no clip, and a clip would change nothing outside of it: %s',
    async query => {
      const svg = await drawView(query, SIZE);
      expect(svg).not.toContain(CLIP);
      const clipped = withClip(svg);
      expect(clipped).toContain(CLIP);
      const [bare, cut] = [pixelsOf(svg), pixelsOf(clipped)];
      let largest = 0;
      for (let i = 0; i < bare.length; i++) largest = Math.max(largest, Math.abs(bare[i]! - cut[i]!));
      // Blending in two steps rounds otherwise; anything cut off would differ by far more.
      expect(largest).toBeLessThanOrEqual(24);
    },
  );

  it.each(['region=africa', 'camera=20,10,2', 'projection=mercator', 'projection=globe', 'select=country:COD'])(
    'is the only one without a clip: %s',
    async query => {
      expect(await drawView(query, SIZE)).toContain(CLIP);
    },
  );
});
