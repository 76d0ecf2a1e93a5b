import type { Px } from '../geo/types.ts';
import type { Placed, PlacedGlyph, PlacedText } from './placed.ts';

/** The same layout in a frame `by` times as large: places, sizes of type and symbols alike. */
export function scalePlaced({ leaders, glyphs, texts, dropped, notes }: Placed, by: number): Placed {
  const px = ([x, y]: Px): Px => [x * by, y * by];
  const text = (placed: PlacedText): PlacedText => ({
    ...placed,
    x: placed.x * by,
    y: placed.y * by,
    font: { ...placed.font, sizePx: placed.font.sizePx * by },
  });
  return {
    leaders: leaders.map(leader => ({ ...leader, points: leader.points.map(px) })),
    glyphs: glyphs.map(glyph => scaleGlyph(glyph, by)),
    texts: texts.map(text),
    dropped,
    notes: (notes ?? []).map(note => ({
      ...note,
      texts: note.texts.map(text),
      leader: note.leader && [px(note.leader[0]), px(note.leader[1])],
    })),
  };
}

function scaleGlyph(glyph: PlacedGlyph, by: number): PlacedGlyph {
  const at = { x: glyph.x * by, y: glyph.y * by };
  switch (glyph.kind) {
    case 'coin':
      return { ...glyph, ...at, scale: glyph.scale * by };
    case 'tile':
      return { ...glyph, ...at, scale: (glyph.scale ?? 1) * by };
    case 'ring':
      return { ...glyph, ...at, radiusPx: glyph.radiusPx * by };
    case 'stamp':
    case 'site':
      return { ...glyph, ...at, halfPx: glyph.halfPx * by };
  }
}
