// One small map: fills, hatches, outlines, stamps and coins, without call-outs; names of the selected countries alone.
import { createFrame, type Frame } from '../geo/frame.ts';
import { joinedFont } from '../layout/label-fonts.ts';
import type { AreaMark, CoinMark, Fill, OutlineMark, PlaceMark, SiteMark } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { UNITS_PER_PX } from './compact-path.ts';
import { drawCoin } from './draw-coin.ts';
import { drawSite } from './draw-site.ts';
import { drawStamp } from './draw-stamp.ts';
import { drawTexts } from './draw-texts.ts';
import { formatPx } from './format-px.ts';
import { measureText, type TextFont } from './measure-text.ts';
import type { ShapeBook } from './shape-book.ts';
import { placeText } from './text-block.ts';

/** At this scale (px per radian) and above symbols have the size of a large map. */
const FULL_SIZE_SCALE = 140;
const SMALLEST_SYMBOLS = 0.48;
/** A country that takes less of the map than this also gets a dot of its fill. */
const SMALLEST_AREA_PX2 = 4;
const DOT_PX = 2.1;
const EARTH_RADIUS_KM = 6371;
const STAMP_HALF_PX = 4.7;
const NAME: TextFont = { family: 'condensed', weight: 600, sizePx: 11 };

/** The frame of every map of a page or figure: one size, one projection, one symbol scale, so that they can be compared. */
export function createPanelFrame(
  { projection, lens, view }: Pick<Scene, 'projection' | 'lens'> & { view?: Pick<Scene['view'], 'camera'> },
  widthPx: number,
  heightPx: number,
): Frame {
  const frame = createFrame({
    widthPx,
    heightPx,
    padding: { top: 4, right: 2, bottom: 2, left: 2 },
    projection,
    lens,
    camera: view?.camera ?? null,
    surface: 'print',
  });
  const size = Math.min(1, Math.max(SMALLEST_SYMBOLS, frame.scale / FULL_SIZE_SCALE));
  return { ...frame, symbols: { coin: size, stamp: size, hatch: Math.max(0.6, size) } };
}

/** Width by height of the map that fits a scene's region or the world. */
export function panelAspect(scene: Pick<Scene, 'projection' | 'lens'>): number {
  const wide = createPanelFrame(scene, 1000, 20_000).fitScale;
  const high = createPanelFrame(scene, 20_000, 1000).fitScale;
  return high / wide;
}

/** To be declared around panels in a document of its own: Inkscape draws nothing for a reference without the prefix. */
export const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';

/** The map in the frame's px. Shapes and symbols are referred to by id: write `book.takeDefs()` before it. */
export function drawPanel(scene: Scene, book: ShapeBook): string {
  const { marks } = scene;
  const areas = marks.filter(mark => mark.kind === 'area');
  const units = `transform="scale(${1 / UNITS_PER_PX})"`;
  const flat = drawAreas(areas.filter(isPlain), book);
  const hatched = drawAreas(
    areas.filter(area => !isPlain(area)),
    book,
  );
  const outlines = drawOutlines(
    marks.filter(mark => mark.kind === 'outline'),
    areas.filter(isPlain),
    book,
  );
  const dots = drawDots(
    marks.filter(mark => mark.kind === 'place'),
    book,
  );
  return [
    `<use xlink:href="#${book.land(scene)}"/>`,
    flat + outlines === '' ? '' : `<g ${units}>${flat}${outlines}</g>`,
    `<use xlink:href="#${book.lines()}"/>`,
    `<g ${units} fill="none" stroke-linejoin="round">${hatched}${dots}</g>`,
    drawSymbols(scene, book),
    drawNames(scene, book),
  ].join('');
}

function isPlain({ fill }: AreaMark): boolean {
  return fill.kind !== 'hatch';
}

/** Shapes of equal paint share a group. */
function drawAreas(areas: readonly AreaMark[], book: ShapeBook): string {
  const byPaint = new Map<string, Set<string>>();
  for (const { shape, fill } of areas) {
    const id = book.shape(shape);
    if (id === null) continue;
    const paint = book.paint(fill);
    byPaint.set(paint, (byPaint.get(paint) ?? new Set()).add(id));
  }
  const uses = (ids: ReadonlySet<string>) => [...ids].map(id => `<use xlink:href="#${id}"/>`).join('');
  // Observers and the like have almost the colour of land: at this size an edge tells them apart.
  const edge = (paint: string) =>
    paint === book.theme.superseded ? ` stroke="${book.theme.ink3}" stroke-width="6"` : '';
  return [...byPaint].map(([paint, ids]) => `<g fill="${paint}"${edge(paint)}>${uses(ids)}</g>`).join('');
}

const OUTLINES: Readonly<Record<OutlineMark['style'], { widthPx: number; dash: string; halo: boolean }>> = {
  selected: { widthPx: 1.2, dash: '', halo: true },
  compared: { widthPx: 1, dash: ' stroke-dasharray="40 20"', halo: true },
  lead: { widthPx: 0.4, dash: '', halo: false },
  added: { widthPx: 1, dash: '', halo: true },
  withdrawn: { widthPx: 1, dash: ' stroke-dasharray="25 18"', halo: true },
};

/** Lines outside their shapes: each shape is filled again over the inner half of its line, or a small one would be all line. */
function drawOutlines(outlines: readonly OutlineMark[], areas: readonly AreaMark[], book: ShapeBook): string {
  const { theme } = book;
  const paintOf = new Map(areas.map(({ shape, fill }) => [shape.id, fill]));
  return outlines
    .map(({ shape, style }) => {
      const id = book.shape(shape);
      if (id === null) return '';
      const { widthPx, dash, halo } = OUTLINES[style];
      const use = (color: string, px: number, rest = '') =>
        `<use xlink:href="#${id}" fill="none" stroke-linejoin="round" stroke="${color}" stroke-width="${formatPx(2 * px * UNITS_PER_PX)}"${rest}/>`;
      const fill = paintOf.get(shape.id);
      // A part of a country lies on a fill that is not its own.
      const again =
        shape.of === 'country' ? `<use xlink:href="#${id}" fill="${fill ? book.paint(fill) : theme.land}"/>` : '';
      return (halo ? use(theme.panel, widthPx + 0.8) : '') + use(theme.ink, widthPx, dash) + again;
    })
    .join('');
}

/** Small states that take part, as dots of their fill, so that they don't vanish. */
function drawDots(places: readonly PlaceMark[], book: ShapeBook): string {
  const { frame, theme } = book;
  return places
    .filter(({ mustShow, tile, shape }) => mustShow && tile !== null && areaPx2(shape, book) < SMALLEST_AREA_PX2)
    .map(({ at, tile }) => {
      const px = frame.toPx(at);
      if (!px) return '';
      const [x, y, radius] = [px[0], px[1], DOT_PX].map(value => formatPx(value * UNITS_PER_PX));
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${book.paint(tile as Fill)}" stroke="${theme.ink3}" stroke-width="5"/>`;
    })
    .join('');
}

function areaPx2(shape: PlaceMark['shape'], { atlas, frame }: ShapeBook): number {
  return (atlas.areaKm2(shape.id) ?? 0) * (frame.scale / EARTH_RADIUS_KM) ** 2;
}

/** Stamps at label points, signs and coins at their places, larger coins below. */
function drawSymbols({ marks, theme }: Scene, book: ShapeBook): string {
  const { frame } = book;
  const at = (place: PlaceMark['at'], svg: string) => {
    const px = frame.toPx(place);
    return px ? `<use xlink:href="#${book.symbol(svg)}" x="${formatPx(px[0], 1)}" y="${formatPx(px[1], 1)}"/>` : '';
  };
  const sized = (svg: string) => `<g transform="scale(${formatPx(frame.symbols.stamp)})">${svg}</g>`;
  const sign = (mark: SiteMark) => at(mark.at, sized(drawSite(mark, mark.glyph === 'box' ? 9 : 5.5)));
  const stamp = ({ at: place, stamp: own }: PlaceMark) => (own ? at(place, sized(drawStamp(own, STAMP_HALF_PX))) : '');
  const coin = (mark: CoinMark) => at(mark.at, sized(drawCoin(mark.coin, 1, false, theme)));
  return [
    ...marks.map(mark => (mark.kind === 'site' ? sign(mark) : '')),
    ...marks.map(mark => (mark.kind === 'place' ? stamp(mark) : '')),
    ...marks.map(mark => (mark.kind === 'coin' ? coin(mark) : '')),
  ].join('');
}

/** The names of selected countries, right or left of their label point, where they fit. */
function drawNames({ marks, theme, labels }: Scene, { frame }: ShapeBook): string {
  const { widthPx, heightPx } = frame.request;
  const font = labels?.joined ? joinedFont(NAME, labels.joined) : NAME;
  const texts = marks.flatMap(mark => {
    const px = mark.kind === 'place' && mark.emphasis === 'selected' ? frame.toPx(mark.at) : null;
    if (mark.kind !== 'place' || !px || px[1] < 12 || px[1] > heightPx - 4) return [];
    const room = measureText(mark.name, font) + 8;
    const anchor = px[0] + room <= widthPx ? 'start' : px[0] >= room ? 'end' : null;
    if (anchor === null) return [];
    const x = px[0] + (anchor === 'start' ? 6 : -6);
    return [{ ...placeText(mark.name, { x, y: px[1] - 5, font, color: theme.ink, anchor }), halo: theme.sea }];
  });
  return drawTexts(texts);
}
